# s: 1..9999
# n: 5..9
# k: 0..12
# way: index | loop | flag

<% if way == "index" %>
def find(values, wanted):
    for i in range(len(values)):
        if values[i] == wanted:
            return i
    return -1


print(find([<% for k2 in range(n) %><< (s * (k2 + 3) + k2 * 29) % 40 >><< "" if loop.last else ", " >><% endfor %>], <<(s * (k % n + 3) + k % n * 29) % 40 if k < 9 else 99>>))
<% elif way == "loop" %>
numbers = [<% for k2 in range(n) %><< (s * (k2 + 2) + k2 * 13) % 30 >><< "" if loop.last else ", " >><% endfor %>]
target = <<(s * (k % n + 2) + k % n * 13) % 30>>
for position, number in enumerate(numbers):
    print("looking at", number)
    if number == target:
        print("found", target, "at position", position)
        break
<% else %>
names = ["Ann", "Bob", "Cleo", "Dan", "Eve", "<<["Finn", "Gina", "Hugo"][s % 3]>>"]
wanted = "<<["Dan", "Zoe", "Gina", "Ann", "Cleo", "Max"][k % 6]>>"
found = False
i = 0
while i < len(names) and not found:
    if names[i] == wanted:
        found = True
    else:
        i += 1
if found:
    print(wanted, "is number", i + 1)
else:
    print(wanted, "is not in the list of", len(names))
<% endif %>
