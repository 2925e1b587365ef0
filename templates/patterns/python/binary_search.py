# first: 1..9
# step: 2..7
# n: 8..20
# k: 0..25
# way: loop | recursive

<% if way == "loop" %>
def binary_search(items, target):
    low = 0
    high = len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        print("low", low, "high", high, "middle", items[mid])
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return None


numbers = list(range(<<first>>, <<first + n * step>>, <<step>>))
print(binary_search(numbers, <<first + k * step>>))
<% else %>
def search(items, target, low, high):
    if low > high:
        return -1
    mid = (low + high) // 2
    if items[mid] == target:
        return mid
    elif items[mid] > target:
        return search(items, target, low, mid - 1)
    return search(items, target, mid + 1, high)


data = [<% for i in range(n) %><< first + step * i + i % 3 >><< "" if loop.last else ", " >><% endfor %>]
for wanted in (<<first + step * 3>>, <<first + k>>):
    print(wanted, "->", search(data, wanted, 0, len(data) - 1))
<% endif %>
