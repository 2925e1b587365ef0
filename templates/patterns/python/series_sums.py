# n: 5..30
# k: 2..4
# what: squares | odd | alternate | harmonic | geometric

<% if what == "squares" %>
total = 0
for i in range(1, <<n>> + 1):
    total += i ** <<k>>
print("sum of the powers:", total)
<% elif what == "odd" %>
odd_sum = sum(range(1, <<2 * n>>, 2))
print(odd_sum, odd_sum == <<n>> ** 2)
<% elif what == "alternate" %>
s = 0
for i in range(1, <<n + 1>>):
    if i % <<k>>:
        s += i
    else:
        s -= i
print(s)
<% elif what == "harmonic" %>
h = 0
for i in range(1, <<n + 1>>):
    h += 1 / i
print(f"H(<<n>>) = {h:.<<k + 2>>f}")
<% else %>
term, series = 1, 0
while term < <<n * 100>>:
    series += term
    term *= <<k>>
print(series, "with the next term", term)
<% endif %>
