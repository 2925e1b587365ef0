# s: 1..9999
# n: 5..9

def merge_sort(items):
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    result = []
    while left and right:
        if left[0] < right[0]:
            result.append(left.pop(0))
        else:
            result.append(right.pop(0))
    result += left + right
    return result


numbers = [<% for k in range(n) %><<(s * (k + 3) * 7 + k * 31) % 100>><< "" if loop.last else ", " >><% endfor %>]
print(numbers)
print(merge_sort(numbers))
