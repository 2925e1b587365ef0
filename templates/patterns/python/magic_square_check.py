# a: 0..20
# k: 1..9
# i: 0..2
# j: 0..2
# plus: 0..1

square = [[<<2 * k + a>>, <<7 * k + a>>, <<6 * k + a>>], [<<9 * k + a>>, <<5 * k + a>>, <<k + a>>], [<<4 * k + a>>, <<3 * k + a>>, <<8 * k + a>>]]
square[<<i>>][<<j>>] += <<plus>>
magic = True
goal = sum(square[0])
for i in range(3):
    across = sum(square[i])
    down = square[0][i] + square[1][i] + square[2][i]
    print("row", across, "column", down)
    if across != goal or down != goal:
        magic = False
first = second = 0
for i in range(3):
    first += square[i][i]
    second += square[i][2 - i]
print("diagonals", first, second)
magic = magic and first == goal == second
print("magic!" if magic else "not magic")
