*> from: 1880..2060
*> by: 1..5
*> rows: 4..14
*> y: year-no | ws-year | yr
*> yes: is a leap year | LEAP | leap year
*> stop: stop run | goback

*> Which years are leap years?
identification division.
program-id. leapyear.
data division.
working-storage section.
01 <<y>> pic 9(4) value <<from>>.
procedure division.
    perform <<rows>> times
        if (function mod(<<y>>, 4) = 0 and function mod(<<y>>, 100) not = 0)
           or function mod(<<y>>, 400) = 0
            display <<y>> " <<yes>>"
        else
            display <<y>>
        end-if
        add <<by>> to <<y>>
    end-perform.
    <<stop>>.
