*> moves: NNEESW | EEENNN | NESWNE | SSWWNN | NNNNEE | WSWSEE
*> x: -5..5
*> y: -5..5
*> step: 1..4
*> pre: ROBOT | TURTLE | ROVER
*> stop: stop run | goback

identification division.
program-id. grid-walk.
data division.
working-storage section.
01 plan pic x(6) value "<<moves>>".
01 x-pos pic s99 value <<x>>.
01 y-pos pic s99 value <<y>>.
01 k pic 9.
procedure division.
    display "<<pre>> starts at " x-pos "," y-pos
    perform varying k from 1 by 1 until k > 6
        evaluate plan(k:1)
            when "N" add <<step>> to y-pos
            when "S" subtract <<step>> from y-pos
            when "E" add <<step>> to x-pos
            when "W" subtract <<step>> from x-pos
        end-evaluate
        display plan(k:1) " -> " x-pos "," y-pos
    end-perform
    <<stop>>.
