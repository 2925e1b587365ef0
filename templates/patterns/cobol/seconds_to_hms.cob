*> s: 60..86000
*> h: hh | hours | ws-h
*> m: mm | minutes | ws-m
*> style: text | clock
*> stop: stop run | goback

identification division.
program-id. clock-conv.
data division.
working-storage section.
01 secs-in  pic 9(5) value <<s>>.
01 rest-s   pic 9(5).
01 <<h>>-x  pic 99.
01 <<m>>-x  pic 99.
01 ss-x     pic 99.
procedure division.
    *> hours first, then minutes
    divide secs-in by 3600 giving <<h>>-x remainder rest-s.
    divide rest-s by 60 giving <<m>>-x remainder ss-x.
<% if style == "clock" %>
    display secs-in " = " <<h>>-x ":" <<m>>-x ":" ss-x.
<% else %>
    display secs-in " SECONDS ARE".
    display <<h>>-x " HOURS".
    display <<m>>-x " MINUTES".
    display ss-x " SECONDS".
<% endif %>
    <<stop>>.
