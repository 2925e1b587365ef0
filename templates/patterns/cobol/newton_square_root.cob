*> n: 2..900
*> turns: 4..8
*> d: 3..6
*> x: X | GUESS | APPROX
*> stop: stop run | goback

*> square root by Newton
Identification Division.
Program-ID. newton.
Data Division.
Working-Storage Section.
01 n pic 9(3) value <<n>>.
01 <<x|lower>> pic 9(4)v9(<<d>>).
01 k pic 9.
Procedure Division.
    compute <<x|lower>> = n / 2
    perform varying k from 1 by 1 until k > <<turns>>
        compute <<x|lower>> rounded = (<<x|lower>> + n / <<x|lower>>) / 2
        display "step " k ": " <<x|lower>>
    end-perform
    <<stop>>.
