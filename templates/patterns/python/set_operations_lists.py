# s: 1..9999
# n: 4..6

a = [<% for k in range(n) %><<(s * (k + 2) + k) % 13>><< "" if loop.last else ", " >><% endfor %>]
b = [<% for k in range(n) %><<(s * (k + 5) + 3 * k) % 17>><< "" if loop.last else ", " >><% endfor %>]
both = []
only_a = []
either = []
for x in a:
    if x in b:
        if x not in both:
            both.append(x)
    elif x not in only_a:
        only_a.append(x)
for x in a + b:
    if x not in either:
        either.append(x)
print("a:", a, "b:", b)
print("both:", sorted(both))
print("only a:", sorted(only_a))
print("either:", sorted(either))
