*> d: 0..6
*> jump: 1..30
*> n: 3..8
*> set: Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday | SUN,MON,TUE,WED,THU,FRI,SAT | So,Mo,Di,Mi,Do,Fr,Sa

<% set w = set.split(",") %>
identification division.
program-id. weekdays.
data division.
working-storage section.
01 day-table.
   05 day-name pic x(9) occurs 7 times.
01 today pic 99 value <<d>>.
procedure division.
<% for x in w %>
    move "<<x>>" to day-name(<<loop.index>>)
<% endfor %>
    perform <<n>> times
        display day-name(today + 1)
        compute today = function mod(today + <<jump>>, 7)
    end-perform
    stop run.
