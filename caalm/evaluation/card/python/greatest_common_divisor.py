def gcd(a, b):
    while b:
        print(a, "=", a // b, "*", b, "+", a % b)
        a, b = b, a % b
    return a


print(gcd(84, 30))
