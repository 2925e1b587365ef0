-- s: 1..9999
-- n: 4..8

local list = {<% for k in range(n) %><< (s * (k + 2) + k * k * 37) % 90 + 1 >><< "" if loop.last else ", " >><% endfor %>}
local first, second = list[1], list[2]
if second > first then
  first, second = second, first
end
for i = 3, #list do
  local v = list[i]
  if v > first then
    second = first
    first = v
  elseif v > second then
    second = v
  end
end
print("largest: " .. first)
print("second:  " .. second)
print("gap:     " .. first - second)
