*> e1: C | P
*> e2: C | P
*> e3: C | P
*> e4: C | P
*> e5: C | P
*> e6: C | P
*> price: 1..5
*> no: please pay first | no entry | locked!
*> stop: stop run | goback

*> C = coin, P = push
identification division.
program-id. turnstile.
data division.
working-storage section.
01 events pic x(6) value "<<e1>><<e2>><<e3>><<e4>><<e5>><<e6>>".
01 gate pic x value "L".
   88 locked value "L".
   88 unlocked value "U".
01 i pic 9.
01 cash pic 99 value 0.
01 people pic 9 value 0.
procedure division.
    perform varying i from 1 by 1 until i > 6
        evaluate events(i:1)
            when "C"
                set unlocked to true
                add <<price>> to cash
            when "P"
                if unlocked
                    add 1 to people
                    set locked to true
                else
                    display "<<no>>"
                end-if
        end-evaluate
        display i " " events(i:1) " " gate
    end-perform
    display "people " people ", cash " cash
    <<stop>>.
