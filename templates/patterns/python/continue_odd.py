# n: 8..25
# d: 2..5
# extra: 3..13
# way: for | while

<% if way == "for" %>
for i in range(1, <<n + 1>>):
    if i % <<d>> == 0:
        continue
    if i == <<extra>>:
        print("skip", i)
        continue
    print(i)
<% else %>
i = 0
kept = []
while i < <<n>>:
    i += 1
    if i % <<d>> != 0 or i == <<extra>>:
        continue
    kept.append(i)
print("kept", kept, "of", <<n>>)
<% endif %>
