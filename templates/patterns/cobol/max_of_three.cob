*> a: -99..999
*> b: -99..999
*> c: -99..999
*> big: largest | biggest | max-val | ws-max
*> way: nested | moves | function

identification division.
program-id. max3.
data division.
working-storage section.
01 n1 pic s9(3) value <<a>>.
01 n2 pic s9(3) value <<b>>.
01 n3 pic s9(3) value <<c>>.
01 <<big>> pic s9(3).
procedure division.
    *> which one is the largest
<% if way == "nested" %>
    if n1 > n2 and n1 > n3
        move n1 to <<big>>
    else
        if n2 > n3
            move n2 to <<big>>
        else
            move n3 to <<big>>
        end-if
    end-if
<% elif way == "moves" %>
    move n1 to <<big>>
    if n2 > <<big>> move n2 to <<big>> end-if
    if n3 > <<big>> move n3 to <<big>> end-if
<% else %>
    compute <<big>> = function max(n1 n2 n3)
<% endif %>
    display n1 ", " n2 ", " n3
    display "<<big>>: " <<big>>
    stop run.
