number = 98765
total = 0
rest = number
while rest > 0:
    total += rest % 10
    rest //= 10
print("digit sum of", number, "is", total)
by_text = 0
for digit in str(number):
    by_text += int(digit)
print(by_text == total, str(number)[::-1], int(str(number)[::-1]) * 2)
perfect = []
for n in range(2, 500):
    s = 1
    d = 2
    while d * d <= n:
        if n % d == 0:
            s += d
            if d != n // d:
                s += n // d
        d += 1
    if s == n:
        perfect.append(n)
print(perfect)
binary = ""
n = 37
while n:
    binary = str(n % 2) + binary
    n = n // 2
print(binary, int(binary, 2))
