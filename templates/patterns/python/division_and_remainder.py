# a: -50..99
# b: 2..12
# sign: 1 | -1

a = <<a>>
b = <<b>> * <<sign>>
print("a / b =", a / b)
print("a // b =", a // b)
print("a % b =", a % b)
print(divmod(a, b))
print("check:", a // b * b + a % b == a)
print(int(a / b), round(a / b), round(a / b, 3))
