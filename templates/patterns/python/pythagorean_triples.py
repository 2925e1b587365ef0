# n: 13..30
# all: yes | no
# x: a | x
# y: b | y
# z: c | z

count = 0
for <<x>> in range(1, <<n + 1>>):
    for <<y>> in range(<<x>>, <<n + 1>>):
        for <<z>> in range(<<y>> + 1, <<n + 1>>):
            if <<x>> ** 2 + <<y>> ** 2 == <<z>> ** 2:
                count += 1
<% if all == "yes" %>
                print((<<x>>, <<y>>, <<z>>))
<% else %>
                last = [<<x>>, <<y>>, <<z>>]
print("last:", last)
<% endif %>
print(count, "triples up to <<n>>")
