# n: 2..5
# m: 2..6
# start: 0..10

rows, columns = <<n>>, <<m>>
grid = []
for _ in range(rows):
    grid.append([None] * columns)
r = c = 0
dr, dc = 0, 1
for number in range(<<start>>, <<start>> + rows * columns):
    grid[r][c] = number
    nr, nc = r + dr, c + dc
    if not (0 <= nr < rows and 0 <= nc < columns) or grid[nr][nc] is not None:
        dr, dc = dc, -dr
        nr, nc = r + dr, c + dc
    r, c = nr, nc
for row in grid:
    for value in row:
        print(f"{value:3}", end="")
    print()
