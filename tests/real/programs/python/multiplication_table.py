size = 6
print("    ", end="")
for column in range(1, size + 1):
    print("%4d" % column, end="")
print()
print("----" * (size + 1))
for row in range(1, size + 1):
    print("%2d |" % row, end="")
    for column in range(1, size + 1):
        print("%4d" % (row * column), end="")
    print()
