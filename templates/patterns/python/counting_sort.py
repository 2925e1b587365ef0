# s: 1..9999
# n: 6..12
# top: 4..8

values = [<% for k in range(n) %><<(s * (k + 3) + k * 5) % (top + 1)>><< "" if loop.last else ", " >><% endfor %>]
counts = [0] * <<top + 1>>
for v in values:
    counts[v] += 1
ordered = []
for v in range(<<top + 1>>):
    ordered.extend([v] * counts[v])
print("counts ", counts)
print("ordered", ordered)
