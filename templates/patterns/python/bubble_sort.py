# s: 1..9999
# n: 4..8
# order: > | <
# show: end | passes

numbers = [<% for k in range(n) %><< (s * (k + 3) * 7 + k * k * 31) % 90 + 1 >><< "" if loop.last else ", " >><% endfor %>]
n = len(numbers)
for i in range(n):
    swapped = False
    for j in range(0, n - i - 1):
        if numbers[j] <<order>> numbers[j + 1]:
            numbers[j], numbers[j + 1] = numbers[j + 1], numbers[j]
            swapped = True
<% if show == "passes" %>
    print("after pass", i + 1, numbers)
<% endif %>
    if not swapped:
        break
<% if show == "end" %>
print("Sorted:", numbers)
<% endif %>
