*> n: 5..99
*> from: 1..4
*> sum: total | ws-sum | accum | sum-out
*> i: i | ctr | ws-counter
*> way: varying | until | paragraph
*> w: 5..7
*> stop: stop run | goback

identification division.
program-id. summing.
data division.
working-storage section.
01 <<i>> pic 9(3) value <<from>>.
01 <<sum>> pic 9(<<w>>) value 0.
procedure division.
begin.
<% if way == "varying" %>
    perform varying <<i>> from <<from>> by 1 until <<i>> > <<n>>
        add <<i>> to <<sum>>
    end-perform.
<% elif way == "until" %>
    perform until <<i>> > <<n>>
        add <<i>> to <<sum>>
        add 1 to <<i>>
    end-perform.
<% else %>
    perform add-one until <<i>> > <<n>>.
<% endif %>
    display "SUM <<from>> TO <<n>> = " <<sum>>.
    <<stop>>.
<% if way == "paragraph" %>
add-one.
    add <<i>> to <<sum>>.
    add 1 to <<i>>.
<% endif %>
