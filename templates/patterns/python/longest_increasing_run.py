# s: 1..9999
# n: 6..12

values = [<% for k in range(n) %><<(s * (k + 3) + k * k * 7) % 30>><< "" if loop.last else ", " >><% endfor %>]
best = run = [values[0]]
for i in range(1, len(values)):
    if values[i] > values[i - 1]:
        run = run + [values[i]]
    else:
        run = [values[i]]
    if len(run) > len(best):
        best = run
print(values)
print("longest increasing run:", best, "of length", len(best))
