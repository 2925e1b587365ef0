*> a: 10..99
*> b: 10..99
*> c: 10..99
*> d: 10..99
*> e: 10..99
*> f: 10..99
*> k: 2..3
*> name: PRICE-DAY | RAIN | VISITS

identification division.
program-id. moving.
data division.
working-storage section.
01 series-x.
   05 <<name|lower>> pic 9(3) occurs 6.
01 i pic 9.
01 s pic 9(4).
01 avg-out pic zz9.99.
procedure division.
<% for v in [a, b, c, d, e, f] %>
    move <<v>> to <<name|lower>>(<<loop.index>>)
<% endfor %>
    perform varying i from <<k>> by 1 until i > 6
<% if k == 2 %>
        compute s = <<name|lower>>(i) + <<name|lower>>(i - 1)
<% else %>
        compute s = <<name|lower>>(i) + <<name|lower>>(i - 1) + <<name|lower>>(i - 2)
<% endif %>
        divide s by <<k>> giving avg-out rounded
        display i ": " <<name|lower>>(i) " avg " avg-out
    end-perform
    stop run.
