# a: -5..15
# b: 0..20
# c: 5..30
# low: 0..5
# high: 10..20

a, b, c = <<a>>, <<b>>, <<c>>
print(a < b < c)
print(a <= b >= c)
print(<<low>> <= a <= <<high>>)
if <<low>> < b < <<high>>:
    print(b, "is between <<low>> and <<high>>")
else:
    print(b, "is outside")
for n in (a, b, c):
    print(n, "in range" if <<low>> <= n < <<high>> else "out of range")
