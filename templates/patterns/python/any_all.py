# s: 1..9999
# n: 4..6
# limit: 5..35

values = [<% for k in range(n) %><<(s * (k + 3) + k * 11) % 40>><< "" if loop.last else ", " >><% endfor %>]
big = []
for v in values:
    big.append(v > <<limit>>)
print(values)
print(big)
print("any:", any(big), "all:", all(big), "how many:", sum(big))
if all(big):
    print("everything is above <<limit>>")
elif any(big):
    print("the first one above <<limit>> is", values[big.index(True)])
else:
    print("nothing is above <<limit>>")
