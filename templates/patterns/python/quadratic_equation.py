# a: 1..4
# b: -12..12
# c: -20..12

a, b, c = <<a>>, <<b>>, <<c>>
print(f"{a}x^2 + {b}x + {c} = 0")
d = b ** 2 - 4 * a * c
print("discriminant:", d)
if d < 0:
    print("no real solution")
elif d == 0:
    print("x =", -b / (2 * a))
else:
    root = d ** 0.5
    x1 = (-b + root) / (2 * a)
    x2 = (-b - root) / (2 * a)
    print(f"x1 = {x1:.3f}")
    print(f"x2 = {x2:.3f}")
