# start: -40..30
# step: 5 | 10 | 15 | 20
# n: 3..10
# way: c | f

<% if way == "c" %>
print("Celsius  Fahrenheit")
for c in range(<<start>>, <<start>> + <<n>> * <<step>>, <<step>>):
    f = c * 9 / 5 + 32
    print(f"{c:7d}  {f:10.1f}")
<% else %>
def to_celsius(fahrenheit):
    return (fahrenheit - 32) * 5 / 9


f = <<start>>
for i in range(<<n>>):
    print(f, "F is", round(to_celsius(f), 1), "C")
    f += <<step>>
<% endif %>
