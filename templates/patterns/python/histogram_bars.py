# s: 1..9999
# n: 3..7
# bar: * | # | = | |
# way: across | down

values = [<% for k in range(n) %><<(s * (k + 3) + k * 5) % 9 + 1>><< "" if loop.last else ", " >><% endfor %>]
<% if way == "across" %>
for i, v in enumerate(values):
    print(f"{i + 1:>2} {'<<bar>>' * v} {v}")
<% else %>
for level in range(max(values), 0, -1):
    line = ""
    for v in values:
        line += "<<bar>> " if v >= level else "  "
    print(line.rstrip())
print("-" * (2 * len(values) - 1))
<% endif %>
