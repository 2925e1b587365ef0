-- s: 1..999
-- n: 3..8
-- way: swap | new | backwards

local t = {<% for k in range(n) %><< (s * (k + 5) + k * 17) % 70 >><< "" if loop.last else ", " >><% endfor %>}
<% if way == "swap" %>
for i = 1, #t // 2 do
  local other = #t - i + 1
  t[i], t[other] = t[other], t[i]
end
print(table.concat(t, ", "))
<% elif way == "new" %>
local r = {}
for _, v in ipairs(t) do
  table.insert(r, 1, v)
end
print(#r, table.concat(r, ", "))
<% else %>
for i = #t, 1, -1 do
  print(i .. " -> " .. t[i])
end
<% endif %>
