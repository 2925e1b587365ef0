# rows: 2..6
# columns: 2..7
# a: 0..5
# b: 1..6

# count the ways from the top left to the bottom right, around a rock
rows, columns = <<rows>>, <<columns>>
rock = (<<a % rows>>, <<b % (columns - 1) + 1>>)
paths = []
for r in range(rows):
    paths.append([0] * columns)
    for c in range(columns):
        if (r, c) == rock:
            continue
        if r == 0 and c == 0:
            paths[r][c] = 1
        if r > 0:
            paths[r][c] += paths[r - 1][c]
        if c > 0:
            paths[r][c] += paths[r][c - 1]
for line in paths:
    print(line)
print("rock at", rock, "- ways:", paths[-1][-1])
