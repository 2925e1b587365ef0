*> hi: 10..30
*> lo: 0..5
*> by: 2..6
*> sep: , | - | / | ;
*> var: ws-count | k | idx

identification division.
program-id. backwards.
data division.
working-storage section.
77 <<var>> pic s9(3).
77 <<var>>-out pic z9.
procedure division.
    perform varying <<var>> from <<hi>> by -<<by>> until <<var>> < <<lo>>
        move <<var>> to <<var>>-out
        display <<var>>-out "<<sep>> " with no advancing
    end-perform
    display "done"
    stop run.
