xs = [3, 1, 2]
ys = xs
zs = xs[:]
ys.append(4)
zs += [9]
print(xs, ys, zs, xs == ys, xs == zs)
xs.sort()
print(xs, sorted(zs, reverse=True), zs)
xs.insert(1, "one")
print(xs.pop(), xs.pop(0), xs, len(xs))
xs.extend([7, 7])
print(xs.count(7), xs.index(7), 7 in xs, 8 not in xs)
xs.remove(7)
xs.reverse()
print(xs, xs[1:], xs[-1], [] == [], not [])
nested = [[1, 2], [3, 4], []]
nested[0][1] = "two"
nested[2].append(None)
print(nested, len(nested), nested[1][0])
empty = []
if not empty:
    print("nothing in", empty)
grid = [[0] * 3] * 2
grid[0][0] = 5
print(grid)
a = b = []
a += [1]
b.append(2)
print(a, b)
a = a + [3]
print(a, b)
print([1, 2] + [3], [0] * 3, [1, [2, 3]], [True, None, 1.5, "x"])
print(list("abc"), list(range(5)), sum([1, 2, 3]), min([4, 2]), max(3, 9, 4))
