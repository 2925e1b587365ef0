*> text: BANANA BREAD | MISSISSIPPI RIVER | HELLO WORLD | COBOL IS COOL | ABRACADABRA
*> ch: A | S | L | O | B | E | I
*> cnt: hits | letter-ct | ws-count
*> i: i | p | ws-pos
*> stop: stop run | goback

identification division.
program-id. letter-count.
data division.
working-storage section.
01 ws-text pic x(20) value "<<text>>".
01 <<i>> pic 99.
01 <<cnt>> pic 99 value 0.
procedure division.
    perform varying <<i>> from 1 by 1 until <<i>> > 20
        if ws-text(<<i>>:1) = "<<ch>>"
            add 1 to <<cnt>>
            display "FOUND AT " <<i>>
        end-if
    end-perform
    display "<<ch>> OCCURS " <<cnt>> " TIMES"
    <<stop>>.
