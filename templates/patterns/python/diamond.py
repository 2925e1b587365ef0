# n: 2..8
# ch: * | + | # | x | O
# way: two | abs

<% if way == "two" %>
n = <<n>>
for i in range(1, n + 1):
    print(" " * (n - i) + "<<ch>>" * (2 * i - 1))
for i in range(n - 1, 0, -1):
    print(" " * (n - i) + "<<ch>>" * (2 * i - 1))
<% else %>
size = <<n>>
for y in range(-size, size + 1):
    print(" " * abs(y) + "<<ch>> " * (size - abs(y) + 1))
<% endif %>
