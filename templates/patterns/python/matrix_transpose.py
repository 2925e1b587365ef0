# s: 1..9999
# rows: 2..4
# columns: 2..5

grid = [<% for i in range(rows) %>[<% for j in range(columns) %><<(s * (2 * i + 3) + j * 11 + i) % 10>><< "" if loop.last else ", " >><% endfor %>]<< "" if loop.last else ", " >><% endfor %>]
turned = []
for j in range(len(grid[0])):
    turned.append([])
    for i in range(len(grid)):
        turned[j].append(grid[i][j])
print("before")
for line in grid:
    print(" ", line)
print("after")
for line in turned:
    print(" ", line)
