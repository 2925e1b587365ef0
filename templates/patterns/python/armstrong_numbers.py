# low: 1..150
# high: 160..1700
# way: list | print

<% if way == "list" %>
found = []
for n in range(<<low>>, <<high>>):
    digits = str(n)
    total = 0
    for d in digits:
        total += int(d) ** len(digits)
    if total == n:
        found.append(n)
print("Armstrong numbers from <<low>> to <<high>>:")
print(found)
<% else %>
def is_armstrong(n):
    power = len(str(n))
    rest, total = n, 0
    while rest:
        total += (rest % 10) ** power
        rest //= 10
    return total == n


for number in [<<low>>, 153, <<high>>, 9474, 407]:
    print(number, is_armstrong(number))
<% endif %>
