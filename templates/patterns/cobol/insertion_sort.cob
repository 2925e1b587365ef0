*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> f: 1..99
*> tab: DECK | V | PILE
*> stop: stop run | goback

Identification Division.
Program-ID. insertion.
Data Division.
Working-Storage Section.
01 cards.
   05 <<tab|lower>> pic 99 occurs 6 times.
01 i pic 9.
01 j pic s9.
01 held pic 99.
01 k pic 9.
Procedure Division.
main-para.
<% for x in [a, b, c, d, e, f] %>
    move <<x>> to <<tab|lower>>(<<loop.index>>)
<% endfor %>
    perform varying i from 2 by 1 until i > 6
        move <<tab|lower>>(i) to held
        compute j = i - 1
        perform until j < 1
            if <<tab|lower>>(j) <= held
                exit perform
            end-if
            move <<tab|lower>>(j) to <<tab|lower>>(j + 1)
            subtract 1 from j
        end-perform
        move held to <<tab|lower>>(j + 1)
        perform print-row
    end-perform
    <<stop>>.
print-row.
    perform varying k from 1 by 1 until k > 6
        display <<tab|lower>>(k) " " no advancing
    end-perform
    display "held " held.
