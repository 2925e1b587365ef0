# n: 5..120
# way: loop | formula | list

<% if way == "loop" %>
sum_of_squares = 0
plain_sum = 0
for i in range(1, <<n + 1>>):
    sum_of_squares += i * i
    plain_sum += i
print(plain_sum ** 2 - sum_of_squares)
<% elif way == "formula" %>
n = <<n>>
square = (n * (n + 1) // 2) ** 2
squares = n * (n + 1) * (2 * n + 1) // 6
print(f"{square} - {squares} = {square - squares}")
<% else %>
squares = []
for i in range(1, <<n + 1>>):
    squares.append(i ** 2)
print(sum(range(1, <<n + 1>>)) ** 2 - sum(squares), squares[-1])
<% endif %>
