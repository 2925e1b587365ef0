# s: 1..9999
# rows: 2..4
# columns: 2..4

matrix = [
<% for i in range(rows) %>
    [<% for j in range(columns) %><<(s * (i + 2) * (j + 3) + 5 * i) % 20>><< "" if loop.last else ", " >><% endfor %>],
<% endfor %>
]
for row in matrix:
    print(row, "sum", sum(row))
for j in range(<<columns>>):
    column_sum = 0
    for i in range(<<rows>>):
        column_sum += matrix[i][j]
    print("column", j, "sum", column_sum)
