def total(items):
    total = 0
    for item in items:
        total += item
    return total

max = 10
sum = total([1, 2, max])
str_ = "text"
print(sum, str_)

def f(list):
    list.append(1)
    return len(list)

print(f([]))
