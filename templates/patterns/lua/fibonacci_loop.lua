-- n: 5..25
-- a: 0 | 1
-- style: swap | temp | repeat

<% if style == "swap" %>
local a, b = <<a>>, 1
for i = 1, <<n>> do
  io.write(a, " ")
  a, b = b, a + b
end
print()
<% elif style == "temp" %>
a = <<a>>
b = 1
for i = 1, <<n>> do
  print(i, a)
  local temp = a + b
  a = b
  b = temp
end
<% else %>
local a, b, k = <<a>>, 1, 0
repeat
  a, b = b, a + b
  k = k + 1
until k == <<n>>
print("F(" .. k .. ") = " .. a)
<% endif %>
