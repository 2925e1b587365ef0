*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> sign: > | <
*> tab: num | elem | cell | val
*> stop: stop run | goback

*> Bubble sort of five numbers
identification division.
program-id. bubble.
data division.
working-storage section.
01 arr.
   05 <<tab>> pic 99 occurs 5 times.
01 i pic 9.
01 j pic 9.
01 j2 pic 9.
01 swap-tmp pic 99.
procedure division.
main-para.
<% for v in [a, b, c, d, e] %>
    move <<v>> to <<tab>>(<<loop.index>>).
<% endfor %>
    perform show-all.
    perform varying i from 1 by 1 until i > 4
        perform varying j from 1 by 1 until j > 5 - i
            compute j2 = j + 1
            if <<tab>>(j) <<sign>> <<tab>>(j2)
                move <<tab>>(j) to swap-tmp
                move <<tab>>(j2) to <<tab>>(j)
                move swap-tmp to <<tab>>(j2)
            end-if
        end-perform
    end-perform.
    perform show-all.
    <<stop>>.
show-all.
    display <<tab>>(1) " " <<tab>>(2) " " <<tab>>(3) " " <<tab>>(4) " " <<tab>>(5).
