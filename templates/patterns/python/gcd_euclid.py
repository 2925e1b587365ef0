# a: 12..900
# b: 8..600
# k: 2..12
# way: loop | recursive | subtract

<% if way == "loop" %>
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
<% elif way == "recursive" %>
def gcd(a, b):
    if b == 0:
        return a
    return gcd(b, a % b)
<% else %>
def gcd(a, b):
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a
<% endif %>


x, y = <<a * k>>, <<b * k>>
g = gcd(x, y)
print(f"gcd({x}, {y}) = {g}")
print(f"lcm({x}, {y}) = {x * y // g}")
