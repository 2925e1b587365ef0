-- n: 5..120
-- style: for | while | repeat | formula
-- total: sum | total | s | acc

<% if style == "for" %>
local <<total>> = 0
for i = 1, <<n>> do
  <<total>> = <<total>> + i
end
print("The sum of 1 to <<n>> is " .. <<total>>)
<% elif style == "while" %>
<<total>> = 0
i = 1
while i <= <<n>> do
  <<total>> = <<total>> + i
  i = i + 1
end
print("sum:", <<total>>)
<% elif style == "repeat" %>
local <<total>>, i = 0, <<n>>
repeat
  <<total>> = <<total>> + i
  i = i - 1
until i == 0
print(<<total>>)
<% else %>
-- Gauss knew a shorter way
local n = <<n>>
local <<total>> = n * (n + 1) // 2
print("1 + 2 + ... + " .. n .. " = " .. <<total>>)
<% endif %>
