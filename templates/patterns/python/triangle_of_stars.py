# n: 3..12
# ch: * | # | + | o | @ | x
# way: repeat | nested | down | right | both

<% if way == "repeat" %>
for i in range(1, <<n + 1>>):
    print("<<ch>>" * i)
<% elif way == "nested" %>
rows = <<n>>
for i in range(rows):
    for j in range(i + 1):
        print("<<ch>>", end="")
    print()
<% elif way == "down" %>
n = <<n>>
while n > 0:
    print("<<ch>>" * n)
    n -= 1
<% elif way == "right" %>
for i in range(1, <<n>> + 1):
    print(("<<ch>>" * i).rjust(<<n>>))
<% else %>
height = <<n>>
for i in range(1, height):
    print("<<ch>> " * i)
for i in range(height, 0, -1):
    print("<<ch>> " * i)
<% endif %>
