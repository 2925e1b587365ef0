*> a: 1000..9999
*> b: 1000..9999
*> ok: VALID | card ok | accepted
*> bad: INVALID | wrong card | rejected
*> stop: stop run | goback

*> Luhn's check of a card number
identification division.
program-id. luhn.
data division.
working-storage section.
01 card-no pic x(8) value "<<a>><<b>>".
01 at-pos pic 99.
01 d pic 99.
01 total pic 9(3) value 0.
01 doubling pic x value "n".
   88 double-it value "y".
procedure division.
    perform varying at-pos from 8 by -1 until at-pos < 1
        move card-no(at-pos:1) to d
        if double-it
            multiply 2 by d
            if d > 9 subtract 9 from d end-if
            move "n" to doubling
        else
            move "y" to doubling
        end-if
        add d to total
    end-perform
    display "total " total
    if function mod(total, 10) = 0
        display card-no " <<ok>>"
    else
        display card-no " <<bad>>"
    end-if
    <<stop>>.
end program luhn.
