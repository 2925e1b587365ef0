first = [1, 2, 3]
second = first
third = first[:]
second.append(4)
third[0] = 9
print(first)
print(third)
print(len(first) - len(third))
