# s: 1..9999
# n: 2 | 3

a = [<% for i in range(n|int) %>[<% for j in range(n|int) %><<(s * (i + 2) * (j + 3) + i * 7 + j) % 10>><< "" if loop.last else ", " >><% endfor %>]<< "" if loop.last else ", " >><% endfor %>]
b = [<% for i in range(n|int) %>[<% for j in range(n|int) %><<(s * (i + 5) * (j + 1) + i + 3 * j) % 7 - 2>><< "" if loop.last else ", " >><% endfor %>]<< "" if loop.last else ", " >><% endfor %>]
n = <<n>>
product = []
for i in range(n):
    row = []
    for j in range(n):
        cell = 0
        for k in range(n):
            cell += a[i][k] * b[k][j]
        row.append(cell)
    product.append(row)
for row in product:
    print(row)
