# s: 1..9999
# n: 5..9
# pivot: 0 | -1 | len(a) // 2

def quicksort(a):
    if len(a) < 2:
        return a
    pivot = a[<<pivot>>]
    smaller, same, bigger = [], [], []
    for x in a:
        if x < pivot:
            smaller.append(x)
        elif x > pivot:
            bigger.append(x)
        else:
            same.append(x)
    return quicksort(smaller) + same + quicksort(bigger)


print(quicksort([<% for k in range(n) %><<(s * (k + 2) * 3 + k * 47) % 80 - 20>><< "" if loop.last else ", " >><% endfor %>]))
