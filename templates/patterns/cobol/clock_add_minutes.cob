*> h: 0..23
*> m: 0..59
*> add: 7..95
*> times: 3..9
*> what: Bus | Train | Ferry | Film | Tram

identification division.
program-id. timetable.
data division.
working-storage section.
01 clock-time.
   05 hh pic 99 value <<h>>.
   05 mm pic 99 value <<m>>.
01 mins pic 9(4).
procedure division.
*> 24 hours and round again
main-para.
    perform <<times>> times
        display "<<what>> at " hh ":" mm
        compute mins = hh * 60 + mm + <<add>>
        compute hh = function mod(function integer(mins / 60), 24)
        compute mm = function mod(mins, 60)
    end-perform
    stop run.
