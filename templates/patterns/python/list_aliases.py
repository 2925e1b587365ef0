# a: 1..30
# b: 31..60
# c: 0..9
# x: a | xs | first | original
# y: b | ys | second | other

<<x>> = [<<a>>, <<b>>]
<<y>> = <<x>>
copy = <<x>>[:]
<<y>>.append(<<c>>)
print(<<x>>)
print(<<y>>)
print(copy)
<<y>> = <<y>> + [<<a + c>>]
print(<<x>>, <<y>>)
print(<<x>> == copy, <<x>>[:2] == copy)
