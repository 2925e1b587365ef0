# s: 1..9999
# n: 5..9
# d: 2..4
# way: one | functions

numbers = [<% for k in range(n) %><<(s * (k + 3) + k * 7) % 25>><< "" if loop.last else ", " >><% endfor %>]
<% if way == "one" %>
squares = []
for x in numbers:
    if x % <<d>> == 0:
        squares.append(x * x)
print(squares)
<% else %>


def keep(values, divisor=<<d>>):
    kept = []
    for v in values:
        if v % divisor == 0:
            kept.append(v)
    return kept


def squared(values):
    for i in range(len(values)):
        values[i] **= 2
    return values


print(squared(keep(numbers)))
print(sum(squared(numbers)))
<% endif %>
