# r: 1..40
# n: 2..5
# pi: 3.14 | 3.1416 | 3.14159
# unit: cm | m | km

PI = <<pi>>


def area(radius):
    return PI * radius ** 2


def circumference(radius):
    return 2 * PI * radius


for r in range(<<r>>, <<r + n>>):
    print("radius", r, "<<unit>>")
    print("  area:", round(area(r), 2), "square <<unit>>")
    print("  circumference:", round(circumference(r), 2), "<<unit>>")
