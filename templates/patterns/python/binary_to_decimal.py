# n: 5..1023
# m: 3..255
# way: weights | horner | int

<% if way == "weights" %>
bits = "<<"{:b}".format(n)>>"
value = 0
weight = 1
for bit in bits[::-1]:
    if bit == "1":
        value += weight
    weight *= 2
print(bits, "is", value)
print("<<"{:08b}".format(m)>>", "is", int("<<"{:08b}".format(m)>>", 2))
<% elif way == "horner" %>
def from_binary(text):
    number = 0
    for digit in text:
        number = number * 2 + int(digit)
    return number


print(from_binary("<<"{:b}".format(n)>>"))
print(from_binary("<<"{:b}".format(m)>>"))
<% else %>
first = int("<<"{:b}".format(n)>>", 2)
second = int("<<"{:b}".format(m)>>", base=2)
print(first, second, first + second, bin(first + second))
<% endif %>
