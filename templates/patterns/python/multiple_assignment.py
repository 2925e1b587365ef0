# a: 1..50
# b: 1..50
# c: 1..50
# word: abc | xyz | cat

a, b, c = <<a>>, <<b>>, <<c>>
print(a, b, c)
a, b, c = c, a, b
print(a, b, c)
x = y = z = a + b
x += 1
print(x, y, z)
first, second, third = "<<word>>"
print(third, second, first, sep="")
pair = [(a, "a"), (b, "b")]
for number, letter in pair:
    print(letter, "is", number)
point = a, b
print(point, len(point))
