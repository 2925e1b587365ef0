def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(a, b):
    return a * b // gcd(a, b)

print(gcd(48, 36), gcd(17, 5), gcd(0, 9))
print(lcm(4, 6), lcm(21, 6))
pairs = [(12, 18), (100, 75)]
for a, b in pairs:
    print("gcd of", a, "and", b, "is", gcd(a, b))
