# first: 1..20
# n: 6..11
# i: 1..3
# j: 4..5
# step: 2..3

a = list(range(<<first>>, <<first + n>>))
print(a[<<i>>:<<j>>])
print(a[:<<i>>] + a[<<j>>:])
print(a[::<<step>>])
print(a[-<<i>>:])
print(a[::-1])
b = a[:]
b[0] = "changed"
print(a[0], b[0])
print(a == b, len(a) == len(b))
