# cells: ..... ..#.. ..#.. ..#.. ..... | .#... ..#.. ###.. ..... ..... | ..... .##.. .##.. ..... ..... | ..#.. .###. ..#.. ..... ..... | #...# .#.#. ..#.. .#.#. #...#
# rounds: 1..3
# live: # | O | * | X | @
# dead: . | - | _

world = [<% for row in cells.split(" ") %>"<<row>>"<< "" if loop.last else ", " >><% endfor %>]


def neighbours(y, x):
    count = 0
    for i in range(y - 1, y + 2):
        for j in range(x - 1, x + 2):
            if 0 <= i < 5 and 0 <= j < 5 and (i, j) != (y, x):
                count += world[i][j] == "#"
    return count


for generation in range(1, <<rounds + 1>>):
    new = []
    for y in range(5):
        row = ""
        for x in range(5):
            n = neighbours(y, x)
            row += "#" if n == 3 or n == 2 and world[y][x] == "#" else "."
        new.append(row)
    world = new
    print("generation", generation)
    for row in world:
        print(row.replace("#", "<<live>>").replace(".", "<<dead>>"))
