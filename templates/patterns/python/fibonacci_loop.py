# n: 5..25
# way: pair | three | list
# first: 0, 1 | 1, 1 | 1, 2 | 2, 1

<% if way == "pair" %>
a, b = <<first>>
for _ in range(<<n>>):
    print(a)
    a, b = b, a + b
<% elif way == "three" %>
a, b = <<first>>
count = 0
while count < <<n>>:
    print(a, end=" ")
    c = a + b
    a = b
    b = c
    count += 1
print()
<% else %>
fib = [<<first>>]
while len(fib) < <<n>>:
    fib.append(fib[-1] + fib[-2])
print(fib)
print("last:", fib[-1])
<% endif %>
