# n: 4..30
# way: list | pair | three

# in how many ways can you climb n stairs?
<% if way == "list" %>
ways = [1, 1]
for i in range(2, <<n + 1>>):
    ways.append(ways[i - 1] + ways[i - 2])
for stairs in range(1, <<n + 1>>):
    if stairs % 2 == <<n % 2>>:
        print(stairs, "stairs:", ways[stairs])
<% elif way == "pair" %>
one, two = 1, 1
for _ in range(<<n - 1>>):
    one, two = two, one + two
print("<<n>> stairs, steps of 1 or 2:", two)
<% else %>
def climb(n):
    if n < 0:
        return 0
    if n == 0:
        return 1
    return climb(n - 1) + climb(n - 2) + climb(n - 3)


print("steps of 1, 2 or 3:")
for n in range(1, <<n // 3 + 3>>):
    print(n, climb(n))
<% endif %>
