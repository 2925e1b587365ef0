# moves: FFRFF | FRFRFRF | FFFLFF | LFLFLF | RFFLFFRF | FFLFLFFR
# again: 1..2
# x: -9..9
# y: -9..9
# facing: 0..3

x, y = <<x>>, <<y>>
names = ["north", "east", "south", "west"]
dx = [0, 1, 0, -1]
dy = [1, 0, -1, 0]
d = <<facing>>
for step in "<<moves * again>>":
    if step == "F":
        x += dx[d]
        y += dy[d]
    elif step == "R":
        d = (d + 1) % 4
    elif step == "L":
        d = (d - 1) % 4
    print(step, (x, y), names[d])
print("distance from start:", abs(x - <<x>>) + abs(y - <<y>>))
