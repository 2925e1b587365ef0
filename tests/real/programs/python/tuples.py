point = (3, 4)
x, y = point
print(point, x, y, point[0], len(point), point + (5,), (1,), ())

def low_high(values):
    return min(values), max(values)

low, high = low_high([4, 8, 1])
print(low, high, low_high("hello"))
for name, age in [("Ann", 31), ("Bo", 27)]:
    print("%s is %d years old" % (name, age))
for i, (letter) in enumerate("ab", start=1):
    print(i, letter)
names, ages = ["Cy", "Di"], [5, 6, 7]
for name, age in zip(names, ages):
    print(name, age)
print(list(zip(names, ages)), list(enumerate("xy")), (1, 2) < (1, 3), 3 in point)
print(sorted([(2, "b"), (1, "z"), (2, "a")]))
for n in reversed(range(3)):
    print(n, end=",")
print(list(reversed("abc")))
