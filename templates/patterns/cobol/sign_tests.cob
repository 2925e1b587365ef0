*> a: -50..50
*> by: 1..40
*> n: 3..7
*> p: POSITIVE | above zero | plus
*> m: NEGATIVE | below zero | minus
*> z: ZERO | nothing | nil

identification division.
program-id. sign-tests.
data division.
working-storage section.
77 val pic s9(3) value <<a>>.
77 plus-ct pic 9 value 0.
procedure division.
    perform <<n>> times
        evaluate true
            when val is positive
                display val " <<p>>"
                add 1 to plus-ct
            when val is negative
                display val " <<m>>"
            when val is zero
                display val " <<z>>"
        end-evaluate
        subtract <<by>> from val
    end-perform
    display plus-ct " of <<n>>"
    stop run.
