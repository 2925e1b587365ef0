-- n: 100..99999
-- way: mod | text | recursive

<% if way == "mod" %>
local n = <<n>>
local sum = 0
while n > 0 do
  sum = sum + n % 10
  n = n // 10
end
print("digit sum of <<n>>: " .. sum)
<% elif way == "text" %>
local text = tostring(<<n>>)
local sum = 0
for i = 1, #text do
  sum = sum + tonumber(text:sub(i, i))
end
print(text, sum)
<% else %>
local function digits(n)
  if n < 10 then return n end
  return n % 10 + digits(n // 10)
end
print(digits(<<n>>))
<% endif %>
