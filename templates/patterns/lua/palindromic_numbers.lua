-- from: 80..900
-- n: 30..130
-- way: text | math

local count = 0
for n = <<from>>, <<from + n>> do
<% if way == "text" %>
  local s = tostring(n)
  if s == s:reverse() then
<% else %>
  local rest, back = n, 0
  while rest > 0 do
    back = back * 10 + rest % 10
    rest = rest // 10
  end
  if back == n then
<% endif %>
    count = count + 1
    if count <= 10 then print(n) end
  end
end
print("total: " .. count)
