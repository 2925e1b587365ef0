-- s: 1..9999
-- n: 3..8
-- list: times | prices | temperatures | t

local <<list>> = {<% for k in range(n) %><< (s * (k + 3) * 3 + k * k * 19) % 70 - 15 >>, <% endfor %><< s % 40 >>}
local min, where = math.huge, 0
for i, v in ipairs(<<list>>) do
  if v < min then
    min, where = v, i
  end
end
print("minimum " .. min .. " at position " .. where)
