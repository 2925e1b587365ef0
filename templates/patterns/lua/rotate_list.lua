-- s: 1..999
-- k: 1..7
-- n: 4..7
-- way: steps | index

local list = {<% for k in range(n) %><< (s * (k + 1) + k * 13) % 50 >><< "" if loop.last else ", " >><% endfor %>}
<% if way == "steps" %>
for step = 1, <<k>> do
  local first = table.remove(list, 1)
  table.insert(list, first)
end
print(table.concat(list, " "))
<% else %>
local rotated = {}
for i = 1, #list do
  rotated[i] = list[(i + <<k>> - 1) % #list + 1]
end
print("before", table.concat(list, " "))
print("after", table.concat(rotated, " "))
<% endif %>
