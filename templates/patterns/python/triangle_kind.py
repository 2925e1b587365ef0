# a: 2..12
# b: 2..12
# c: 2..12

def triangle(a, b, c):
    a, b, c = sorted([a, b, c])
    if a + b <= c:
        return "not a triangle"
    if a == b == c:
        kind = "equilateral"
    elif a == b or b == c:
        kind = "isosceles"
    else:
        kind = "scalene"
    if a * a + b * b == c * c:
        kind += " and right"
    return kind


print(triangle(<<a>>, <<b>>, <<c>>))
print(triangle(<<a>>, <<a>>, <<b>>))
print(triangle(3, 4, 5))
