local a, b = 17, 5
print(a / b)
print(a // b)
print(a % b)
print(10 / 2)
print(-a // b)
