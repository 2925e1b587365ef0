# n: 4..10
# kind: triangular | square | pentagonal | hexagonal
# start: 1..9

print("<<kind>> numbers")
for n in range(<<start>>, <<start + n>>):
<% if kind == "triangular" %>
    print(n, n * (n + 1) // 2)
<% elif kind == "square" %>
    print(n, n ** 2)
<% elif kind == "pentagonal" %>
    print(n, n * (3 * n - 1) // 2)
<% else %>
    print(n, n * (2 * n - 1))
<% endif %>
