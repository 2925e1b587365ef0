# seed: 1..999
# a: 5 | 13 | 21 | 75 | 1664525 | 22695477
# m: 64 | 101 | 1000 | 65537 | 4294967296
# n: 4..10
# way: global | loop

<% if way == "global" %>
seed = <<seed>>


def random():
    global seed
    seed = (<<a>> * seed + 7) % <<m>>
    return seed


for _ in range(<<n>>):
    print(random())
<% else %>
x = <<seed>>
numbers = []
while len(numbers) < <<n>>:
    x = (x * <<a>> + 11) % <<m>>
    numbers.append(x % 100)
print(numbers)
print("smallest", min(numbers), "largest", max(numbers))
<% endif %>
