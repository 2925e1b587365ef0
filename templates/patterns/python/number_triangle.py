# n: 3..9
# start: 0..3
# way: rows | same | floyd | mirror

<% if way == "rows" %>
for i in range(1, <<n>> + 1):
    for j in range(<<start>>, i + <<start>>):
        print(j, end=" ")
    print()
<% elif way == "same" %>
for i in range(1, <<n + 1>>):
    print(str(i + <<start>>) * i)
print("done with", <<n>>)
<% elif way == "floyd" %>
number = <<start>>
for row in range(1, <<n + 1>>):
    parts = []
    for _ in range(row):
        parts.append(str(number))
        number += 1
    print(" ".join(parts))
<% else %>
for i in range(1, <<n + 1>>):
    line = ""
    for j in range(<<start>>, i + <<start>>):
        line += str(j)
    print(line + line[-2::-1])
<% endif %>
