found = []
for n in range(2, 30):
    if n % 2 == 0 or n % 3 == 0:
        continue
    if n > 20:
        break
    found.append(n)
print(found)
print(len(found), sum(found))
