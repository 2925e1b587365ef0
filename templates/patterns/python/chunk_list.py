# n: 7..16
# size: 2..5
# start: 1..30
# way: slices | counter

values = list(range(<<start>>, <<start + n>>))
<% if way == "slices" %>
for i in range(0, len(values), <<size>>):
    print(values[i:i + <<size>>])
<% else %>
group = []
for v in values:
    group.append(v)
    if len(group) == <<size>>:
        print(group, sum(group))
        group = []
if group:
    print(group, "(incomplete)")
<% endif %>
