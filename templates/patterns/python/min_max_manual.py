# s: 1..9999
# n: 4..9
# what: cities | numbers

<% if what == "numbers" %>
values = [<% for k in range(n) %><<(s * (k + 7) * 3 + k * 19) % 200 - 100>><< "" if loop.last else ", " >><% endfor %>]
smallest = biggest = values[0]
where = 0
for i in range(1, len(values)):
    if values[i] < smallest:
        smallest = values[i]
        where = i
    if values[i] > biggest:
        biggest = values[i]
print(f"smallest {smallest} at index {where}, biggest {biggest}")
<% else %>
cities = ["Oslo", "Rome", "Cairo", "Lima"]
temperatures = [<<s % 20 - 10>>, <<s // 3 % 25>>, <<s // 7 % 30 + 12>>, <<s // 11 % 20 + n>>]
coldest = 0
for i, t in enumerate(temperatures):
    if t < temperatures[coldest]:
        coldest = i
print("coldest:", cities[coldest], temperatures[coldest])
<% endif %>
