*> start: 0..12
*> top: 3..10
*> add: 1..3
*> i: I | TURN | N
*> say: body ran | once at least | inside

Identification Division.
Program-ID. test-after.
Data Division.
Working-Storage Section.
01 <<i|lower>> pic 99 value <<start>>.
01 runs pic 99 value 0.
Procedure Division.
*> the body runs before the test
main-para.
    perform with test after until <<i|lower>> >= <<top>>
        add 1 to runs
        display "<<say>> with " <<i|lower>>
        add <<add>> to <<i|lower>>
    end-perform
    display "runs: " runs
    move <<start>> to <<i|lower>>
    move 0 to runs
    perform until <<i|lower>> >= <<top>>
        add 1 to runs
        add <<add>> to <<i|lower>>
    end-perform
    display "test before: " runs
    stop run.
