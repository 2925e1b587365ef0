# n: 2..7
# one: 1 | 7 | X
# zero: 0 | . | -
# way: grid | text

<% if way == "grid" %>
n = <<n>>
grid = []
for i in range(n):
    grid.append(["<<zero>>"] * n)
    grid[i][i] = "<<one>>"
for row in grid:
    print(" ".join(row))
<% else %>
for i in range(<<n>>):
    for j in range(<<n>>):
        print("<<one>>" if i == j else "<<zero>>", end="")
    print()
print("done: <<n>> by <<n>>")
<% endif %>
