# s: 1..9999
# n: 4..7
# k: 1..6
# way: slice | pop | modulo

items = [<% for k2 in range(n) %><<(s + k2 * 7) % 30>><< "" if loop.last else ", " >><% endfor %>]
k = <<k>>
<% if way == "slice" %>
k = k % len(items)
print(items[k:] + items[:k])
<% elif way == "pop" %>
for _ in range(k):
    items.append(items.pop(0))
    print(items)
<% else %>
rotated = [0] * len(items)
for i in range(len(items)):
    rotated[(i + k) % len(items)] = items[i]
print("right by", k, rotated)
<% endif %>
