*> cap: 50..400
*> in: 9..40
*> out: 1..8
*> start: 0..40
*> msg: FULL | OVERFLOW | PUMP OFF
*> u: LITRES | GALLONS
*> stop: stop run | goback

identification division.
program-id. tank.
data division.
working-storage section.
01 tank-level pic 9(3) value <<start>>.
01 minute-no pic 99 value 0.
01 tank-state pic 9 value 0.
   88 tank-full value 1.
procedure division.
main.
    perform fill-one-minute until tank-full or minute-no = 18.
    display tank-level " <<u>> AFTER " minute-no.
    <<stop>>.
fill-one-minute.
    add 1 to minute-no.
    add <<in>> to tank-level.
    subtract <<out>> from tank-level.
    if tank-level >= <<cap>>
        move <<cap>> to tank-level
        set tank-full to true
        display "<<msg>>"
    else
        display minute-no ": " tank-level
    end-if.
