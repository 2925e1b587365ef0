-- s: 1..9999
-- n: 3..7
-- a: 2..9
-- b: -5..10
-- way: new | place

-- y = <<a>>x <<'+' if b >= 0 else '-'>> <<b|abs>>
local function f(x)
  return <<a>> * x <<'+' if b >= 0 else '-'>> <<b|abs>>
end

local xs = {<% for k in range(n) %><< (s * (k + 1) + k * 3) % 30 >><< "" if loop.last else ", " >><% endfor %>}
<% if way == "new" %>
local ys = {}
for i, x in ipairs(xs) do
  ys[i] = f(x)
end
for i = 1, #xs do
  print("f(" .. xs[i] .. ") = " .. ys[i])
end
<% else %>
for i = 1, #xs do
  xs[i] = f(xs[i])
end
print(table.concat(xs, " "))
<% endif %>
