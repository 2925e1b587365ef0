-- n: 3..15
-- word: Liftoff! | Go! | Happy New Year! | Time is up. | Boom
-- style: for | while | repeat

<% if style == "for" %>
for i = <<n>>, 1, -1 do
  print(i)
end
<% elif style == "while" %>
local i = <<n>>
while i > 0 do
  print(i .. "...")
  i = i - 1
end
<% else %>
count = <<n>>
repeat
  print(count)
  count = count - 1
until count == 0
<% endif %>
print("<<word>>")
