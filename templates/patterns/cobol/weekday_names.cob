*> d: 0..6
*> jump: 1..30
*> n: 3..8
*> set: Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday | SUN,MON,TUE,WED,THU,FRI,SAT | So,Mo,Di,Mi,Do,Fr,Sa
*> stop: stop run | goback

<% set w = set.split(",") %>
Identification Division.
Program-ID. weekdays.
Data Division.
Working-Storage Section.
01 day-table.
   05 day-name pic x(9) occurs 7 times.
01 today pic 99 value <<d>>.
Procedure Division.
<% for x in w %>
    move "<<x>>" to day-name(<<loop.index>>)
<% endfor %>
    perform <<n>> times
        display day-name(today + 1)
        compute today = function mod(today + <<jump>>, 7)
    end-perform
    <<stop>>.
