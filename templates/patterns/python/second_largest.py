# s: 1..9999
# n: 4..8
# way: one_pass | sort | remove

data = [<% for k in range(n) %><<(s * (k + 3) * 5 + k * 41) % 97>><< "" if loop.last else ", " >><% endfor %>]
<% if way == "one_pass" %>
first = second = -1
for x in data:
    if x > first:
        second = first
        first = x
    elif first > x > second:
        second = x
print("largest:", first)
print("second:", second)
<% elif way == "sort" %>
data.sort()
print(data[-1], data[-2])
<% else %>
copy = data[:]
copy.remove(max(copy))
print("second largest of", data, "is", max(copy))
<% endif %>
