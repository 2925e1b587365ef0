n = 1
while n < 1000:
    print(n, end=", " if n * 2 < 1000 else "\n")
    n *= 2
print(2 ** 100, len(str(2 ** 1000)))
s = "ab"
s *= 3
print(s)
b = [1, 2]
c = b
b *= 2
print(b, c)
