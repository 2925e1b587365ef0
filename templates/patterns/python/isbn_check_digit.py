# n: 100000000..999999999
# sep: yes | no

isbn = "<<n>>"
total = 0
for weight, digit in zip(range(10, 1, -1), isbn):
    total += weight * int(digit)
<% if sep == "yes" %>
    print(f"{digit} * {weight} = {int(digit) * weight}")
<% endif %>
check = (11 - total % 11) % 11
print("ISBN:", isbn + "-" + ("X" if check == 10 else str(check)))
