*> n: 2..99
*> m: 100..999
*> word: ready | running | full | open
*> group: counters | ws-vars | work-area
*> stop: stop run | goback

identification division.
program-id. init-test.
data division.
working-storage section.
01 <<group>>.
   05 cnt-a   pic 9(3) value <<n>>.
   05 cnt-b   pic s9(4) value -<<m>>.
   05 state-x pic x(8) value "<<word>>".
procedure division.
    display cnt-a " " cnt-b " [" state-x "]"
    initialize cnt-a cnt-b state-x
    display cnt-a " " cnt-b " [" state-x "]"
    add 1 to cnt-a
    move cnt-a to cnt-b
    display cnt-a " " cnt-b " [" state-x "]"
    <<stop>>.
