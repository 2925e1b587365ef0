# a: 2..60
# b: 3..80
# k: 2..9

numerator = <<a * k>>
denominator = <<b * k>>
print(f"{numerator}/{denominator}")
d = min(numerator, denominator)
while numerator % d != 0 or denominator % d != 0:
    d -= 1
print("divide both by", d)
numerator //= d
denominator //= d
if denominator == 1:
    print(numerator)
else:
    print(f"{numerator}/{denominator}")
