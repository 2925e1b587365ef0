def bubble_sort(items):
    n = len(items)
    for i in range(n):
        swapped = False
        for j in range(0, n - i - 1):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swapped = True
        if not swapped:
            break
    return items

data = [64, 34, 25, 12, 22, 11, 90]
copy = data[:]
print(bubble_sort(data))
print(copy, data is None, data == sorted(copy))
print(bubble_sort(["pear", "apple", "fig"]))
