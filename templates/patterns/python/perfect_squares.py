# low: 1..60
# high: 70..400
# way: count | test

<% if way == "count" %>
i = 1
while i * i <= <<high>>:
    if i * i >= <<low>>:
        print(i * i, "=", i, "squared")
    i += 1
<% else %>
def is_square(n):
    root = round(n ** 0.5)
    return root * root == n


squares = 0
for n in range(<<low>>, <<high + 1>>):
    if is_square(n):
        squares += 1
print(squares, "squares between <<low>> and <<high>>")
print(is_square(<<low>>), is_square(<<high>>))
<% endif %>
