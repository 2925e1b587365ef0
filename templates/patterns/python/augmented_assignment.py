# a: 2..40
# b: 2..9
# c: 1..5
# name: x | n | value | score

<<name>> = <<a>>
<<name>> += <<b>>
print(<<name>>)
<<name>> -= <<c>>
print(<<name>>)
<<name>> *= <<b>>
print(<<name>>)
<<name>> //= <<c + 1>>
print(<<name>>)
<<name>> **= 2
print(<<name>>)
<<name>> %= <<a * 3>>
print(<<name>>)
<<name>> /= 4
print(<<name>>)
text = "ab"
text += "c"
text *= <<c>>
print(text)
