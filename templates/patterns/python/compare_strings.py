# a: apple | Zebra | banana | cat | 10
# b: Apple | zoo | band | catalog | 9
# c: cherry | Cherry | 100 | dog

a, b = "<<a>>", "<<b>>"
if a < b:
    print(a, "comes before", b)
elif a > b:
    print(a, "comes after", b)
else:
    print("both are", a)
print(a.lower() < b.lower())
print(a == b, a != b, a.lower() == b.lower())
print(sorted([a, b, "<<c>>"]))
print(max(a, b, "<<c>>"), min(a, b, "<<c>>", "banana"))
print(len(a) - len(b))
