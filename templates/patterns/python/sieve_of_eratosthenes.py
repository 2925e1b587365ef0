# n: 20..120
# mark: True | 1

n = <<n>>
<% if mark == "True" %>
is_prime = [True] * (n + 1)
is_prime[0] = is_prime[1] = False
for i in range(2, n + 1):
    if is_prime[i]:
        for multiple in range(i * i, n + 1, i):
            is_prime[multiple] = False
found = []
for i in range(n + 1):
    if is_prime[i]:
        found.append(str(i))
print(", ".join(found))
<% else %>
crossed = [0] * (n + 1)
count = 0
for i in range(2, n + 1):
    if crossed[i] == 0:
        count += 1
        j = 2 * i
        while j <= n:
            crossed[j] = 1
            j += i
print("There are", count, "primes up to", n)
<% endif %>
