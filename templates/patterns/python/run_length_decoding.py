# a: 1..9
# b: 1..12
# c: 2..9
# x: a | W | x | .
# y: b | # | y | -

code = "<<a>><<x>><<b>><<y>><<c>><<x>>"
number = ""
decoded = ""
for sign in code:
    if sign.isdigit():
        number += sign
    else:
        decoded += sign * int(number)
        number = ""
print(code, "=>", decoded)
print("length", len(decoded))
