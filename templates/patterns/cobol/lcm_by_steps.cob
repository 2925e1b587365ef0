*> a: 3..30
*> b: 4..36
*> m: MULT-OF | LCM | WS-LCM
*> text: Least common multiple | LCM | First meeting point

Identification Division.
Program-ID. lcm-find.
Data Division.
Working-Storage Section.
01 a pic 99 value <<a>>.
01 b pic 99 value <<b>>.
01 <<m|lower>> pic 9(5).
01 tries pic 9(3) value 0.
Procedure Division.
    move a to <<m|lower>>
    perform until function mod(<<m|lower>>, b) = 0
        add a to <<m|lower>>
        add 1 to tries
    end-perform
    display "<<text>>: " <<m|lower>>
    display "Steps: " tries
    goback.
