# n: 12..9999
# form: list | product | powers

n = <<n>>
<% if form == "list" %>
factors = []
d = 2
while n > 1:
    while n % d == 0:
        factors.append(d)
        n //= d
    d += 1
print(factors)
<% elif form == "product" %>
text = ""
p = 2
while p * p <= n:
    if n % p == 0:
        text += str(p) + " x "
        n //= p
    else:
        p += 1
print("<<n>> =", text + str(n))
<% else %>
for p in range(2, n + 1):
    e = 0
    while n % p == 0:
        n //= p
        e += 1
    if e > 0:
        print(f"{p}^{e}")
    if n == 1:
        break
<% endif %>
