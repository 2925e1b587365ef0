# n: 10..99999
# way: modulo | string | root

<% if way == "modulo" %>
n = <<n>>
total = 0
while n > 0:
    total += n % 10
    n //= 10
print("Digit sum:", total)
<% elif way == "string" %>
number = <<n>>
print(" + ".join(list(str(number))), "=", end=" ")
s = 0
for digit in str(number):
    s += int(digit)
print(s)
<% else %>
value = <<n>>
while value > 9:
    print(value)
    digits = str(value)
    value = 0
    for digit in digits:
        value += int(digit)
print("digital root", value)
<% endif %>
