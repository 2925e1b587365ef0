# s: 1..9999
# n: 5..10
# show: yes | no

changes = [<% for k in range(n) %><<(s * (k + 3) * 7 + k * 13) % 19 - 9>><< "" if loop.last else ", " >><% endfor %>]
best = current = changes[0]
for x in changes[1:]:
    current = max(x, current + x)
    best = max(best, current)
<% if show == "yes" %>
    print(f"{x:>3} current={current:>3} best={best:>3}")
<% endif %>
print("best sum:", best)
