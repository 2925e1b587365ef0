# limit: 20..5000
# what: all | even | sum

<% if what == "all" %>
a, b = 0, 1
while a < <<limit>>:
    print(a, end=",")
    a, b = b, a + b
print("done")
<% elif what == "even" %>
previous, current = 1, 2
evens = []
while current < <<limit>>:
    if current % 2 == 0:
        evens.append(current)
    previous, current = current, previous + current
print("even Fibonacci numbers below <<limit>>:", evens)
print("their sum:", sum(evens))
<% else %>
x = 1
y = 1
total = 0
while x < <<limit>>:
    total += x
    x, y = y, x + y
print(total)
<% endif %>
