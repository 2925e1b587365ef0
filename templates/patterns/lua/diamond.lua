-- n: 2..8
-- c: * | # | o | % | x | 0
-- way: two | abs

local n = <<n>>
<% if way == "two" %>
local function line(i)
  print(string.rep(" ", n - i) .. string.rep("<<c>>", 2 * i - 1))
end

for i = 1, n do line(i) end
for i = n - 1, 1, -1 do line(i) end
<% else %>
for y = -n, n do
  local width = 2 * (n - math.abs(y)) + 1
  print((" "):rep(math.abs(y)) .. ("<<c>>"):rep(width))
end
<% endif %>
