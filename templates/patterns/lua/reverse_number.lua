-- n: 12..98765
-- way: math | text

<% if way == "math" %>
local n, reversed = <<n>>, 0
while n ~= 0 do
  reversed = reversed * 10 + n % 10
  n = n // 10
end
print(reversed)
<% else %>
local n = <<n>>
local reversed = tonumber(string.reverse(n))
print(n .. " reversed is " .. reversed)
<% endif %>
print("sum:", <<n>> + reversed)
