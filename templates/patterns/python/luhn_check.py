# a: 1000..9999
# b: 1000..9999
# way: string | reverse

<% if way == "string" %>
def valid(number):
    digits = str(number)
    total = 0
    double = False
    for ch in reversed(digits):
        d = int(ch)
        if double:
            d *= 2
            if d > 9:
                d -= 9
        total += d
        double = not double
    return total % 10 == 0


for card in [4539148803436467, <<a>><<b>>, <<b>><<a>>, 49927398716]:
    print(card, "valid" if valid(card) else "invalid")
<% else %>
base = "<<a>><<b>>"
total = 0
for i in range(len(base)):
    digit = int(base[-1 - i])
    if i % 2 == 0:
        total += digit * 2 if digit < 5 else digit * 2 - 9
    else:
        total += digit
check = (10 - total % 10) % 10
print("check digit of", base, "is", check)
print(base + str(check))
<% endif %>
