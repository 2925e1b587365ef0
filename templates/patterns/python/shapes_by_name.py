# a: 2..20
# b: 2..15
# c: 1..9

def area(shape, a, b=0):
    if shape == "square":
        return a * a
    elif shape == "rectangle":
        return a * b
    elif shape == "triangle":
        return a * b / 2
    else:
        return None


print("square:", area("square", <<a>>))
print("rectangle:", area("rectangle", <<a>>, <<b>>))
print("triangle:", area("triangle", b=<<c>>, a=<<b>>))
if area("hexagon", <<c>>) is None:
    print("I do not know that shape")
