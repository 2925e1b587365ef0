# s: 1..9999
# n: 5..10
# way: new | sorted | words

<% if way == "new" %>
numbers = [<% for k in range(n) %><<(s * (k + 3)) % 7>><< "" if loop.last else ", " >><% endfor %>]
unique = []
for number in numbers:
    if number not in unique:
        unique.append(number)
print(numbers)
print(unique)
print("removed", len(numbers) - len(unique))
<% elif way == "sorted" %>
values = sorted([<% for k in range(n) %><<(s * (k + 2) + k) % 9>><< "" if loop.last else ", " >><% endfor %>])
result = values[:1]
for v in values[1:]:
    if v != result[-1]:
        result.append(v)
print(result)
<% else %>
colors = "<<["red", "blue"][s % 2]>> <<["red", "green", "pink"][s // 2 % 3]>> blue <<["red", "blue", "black"][s // 6 % 3]>> green <<n>>".split()
seen = []
for color in colors:
    if color in seen:
        print("again:", color)
    else:
        seen.append(color)
print(", ".join(seen))
<% endif %>
