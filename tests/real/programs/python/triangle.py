height = 5
for row in range(1, height + 1):
    print(" " * (height - row) + "*" * (2 * row - 1))

for i in range(height, 0, -1):
    line = ""
    for j in range(i):
        line = line + str(j)
    print(line)

for i in range(3):
    for j in range(3):
        if i == j:
            continue
        print(i, j, end="; ")
    print()
