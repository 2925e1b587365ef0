# cells: ..#. .##. #... .... | .... .##. .##. .... | #.#. .#.# #.#. .#.# | ...# ..#. .#.. #... | .#.. .#.. .#.. .#..
# y: 0..3
# x: 0..3
# mark: o | ~ | + | 7

field = []
for line in "<<cells>>".split():
    field.append(list(line))


def fill(y, x):
    if y < 0 or x < 0 or y >= 4 or x >= 4 or field[y][x] != ".":
        return 0
    field[y][x] = "<<mark>>"
    return 1 + fill(y + 1, x) + fill(y - 1, x) + fill(y, x + 1) + fill(y, x - 1)


filled = fill(<<y>>, <<x>>)
for line in field:
    print("".join(line))
print(filled, "cells filled from", (<<y>>, <<x>>))
