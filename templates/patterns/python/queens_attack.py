# a: 0..7
# b: 0..7
# c: 0..7
# d: 0..7
# queen: Q | q | W
# empty: . | - | _

def attacks(r1, c1, r2, c2):
    return r1 == r2 or c1 == c2 or abs(r1 - r2) == abs(c1 - c2)


for row in range(8):
    line = ""
    for col in range(8):
        if (row, col) == (<<a>>, <<b>>) or (row, col) == (<<c>>, <<d>>):
            line += "<<queen>> "
        else:
            line += "<<empty>> "
    print(line.rstrip())
print("can attack:", attacks(<<a>>, <<b>>, <<c>>, <<d>>))
