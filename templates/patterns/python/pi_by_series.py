# n: 3..15
# digits: 4..8
# way: leibniz | nilakantha | squares

<% if way == "leibniz" %>
pi = 0.0
sign = 1
for k in range(<<n * 4>>):
    pi += sign * 4 / (2 * k + 1)
    sign = -sign
    if k % 4 == 3:
        print(f"{k + 1:3} terms: {pi:.<<digits>>f}")
<% elif way == "nilakantha" %>
pi = 3
for i in range(<<n>>):
    a = 2 * i + 2
    term = 4 / (a * (a + 1) * (a + 2))
    if i % 2 == 0:
        pi += term
    else:
        pi -= term
    print(round(pi, <<digits>>))
<% else %>
limit = <<n * 9>>
inside = 0
for x in range(limit):
    for y in range(limit):
        if x * x + y * y < limit * limit:
            inside += 1
print(inside, "points of", limit * limit)
print("pi is about", round(4 * inside / (limit * limit), <<digits>>))
<% endif %>
