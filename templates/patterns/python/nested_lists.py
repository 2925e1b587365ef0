# a: 1..9
# b: 10..20
# c: 21..40
# i: 0..2
# j: 0..1

table = [[<<a>>, <<b>>], [<<c>>, <<a + b>>], [0, <<c - a>>]]
print(table[<<i>>][<<j>>])
table[<<i>>][<<j>>] = -1
table[0].append(99)
print(table)
flat = []
for row in table:
    for cell in row:
        flat.append(cell)
print(flat, len(flat), sum(flat))
for i, row in enumerate(table):
    print(i, "->", row[0], row[-1])
