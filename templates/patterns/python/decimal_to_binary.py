# n: 5..255
# m: 0..1023
# way: loop | builtin | recursive

<% if way == "loop" %>
def to_binary(n):
    if n == 0:
        return "0"
    bits = ""
    while n > 0:
        bits = str(n % 2) + bits
        n //= 2
    return bits


print(to_binary(<<n>>))
print(to_binary(<<m>>))
<% elif way == "builtin" %>
for n in (<<n>>, <<m>>):
    print(n, bin(n), bin(n)[2:], f"{n:b}", f"{n:010b}")
<% else %>
def show_binary(n):
    if n > 1:
        show_binary(n // 2)
    print(n % 2, end="")


for value in [<<n>>, <<m>>]:
    print(value, "= ", end="")
    show_binary(value)
    print()
<% endif %>
