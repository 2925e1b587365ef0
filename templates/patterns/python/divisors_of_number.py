# n: 12..240
# out: lines | pairs | count

<% if out == "lines" %>
number = <<n>>
for d in range(1, number + 1):
    if number % d == 0:
        print(d)
<% elif out == "pairs" %>
n = <<n>>
d = 1
while d * d <= n:
    if n % d == 0:
        print(d, "*", n // d, "=", n)
    d += 1
<% else %>
count = 0
for d in range(1, <<n + 1>>):
    if not <<n>> % d:
        count += 1
print(f"<<n>> has {count} divisors")
<% endif %>
