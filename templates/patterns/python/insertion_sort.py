# s: 1..9999
# n: 4..8
# way: shift | insert

<% if way == "shift" %>
def insertion_sort(items):
    for i in range(1, len(items)):
        key = items[i]
        j = i - 1
        while j >= 0 and items[j] > key:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = key


data = [<% for k in range(n) %><< (s * (k + 5) * 11 + k * 37) % 60 - 9 >><< "" if loop.last else ", " >><% endfor %>]
print("before:", data)
insertion_sort(data)
print("after: ", data)
<% else %>
unsorted = [<% for k in range(n) %><< (s * (k + 2) * 13 + k * 17) % 70 >><< "" if loop.last else ", " >><% endfor %>]
done = []
for x in unsorted:
    position = 0
    while position < len(done) and done[position] < x:
        position += 1
    done.insert(position, x)
    print(done)
<% endif %>
