*> old: 10..300
*> new: 10..300
*> w: 3..6
*> noun: Price | Share | Score | Visitors
*> lead: + | ++

identification division.
program-id. changes.
data division.
working-storage section.
77 old-val pic 9(4) value <<old>>.
77 new-val pic 9(4) value <<new>>.
<% if lead == "+" %>
77 diff pic +9(<<w>>).
<% else %>
77 diff pic +(<<w>>)9.
<% endif %>
procedure division.
    compute diff = new-val - old-val
    display "<<noun>> changed by " diff
    compute diff = old-val - new-val
    display "Back again: " diff
    goback.
