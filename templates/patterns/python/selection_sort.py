# s: 1..9999
# n: 4..7
# words: no | yes

def selection_sort(a):
    for i in range(len(a) - 1):
        smallest = i
        for j in range(i + 1, len(a)):
            if a[j] < a[smallest]:
                smallest = j
        if smallest != i:
            a[i], a[smallest] = a[smallest], a[i]
            print("swap", a[i], "and", a[smallest])
    return a


<% if words == "no" %>
print(selection_sort([<% for k in range(n) %><< (s * (k + 4) * 3 + k * 23) % 50 >><< "" if loop.last else ", " >><% endfor %>]))
<% else %>
print(selection_sort(["<<["pear", "kiwi", "plum"][s % 3]>>", "<<["fig", "apple", "lime"][s // 3 % 3]>>", "<<["grape", "date"][s // 9 % 2]>>", "<<["banana", "mango", "cherry"][s // 18 % 3]>>"]))
<% endif %>
