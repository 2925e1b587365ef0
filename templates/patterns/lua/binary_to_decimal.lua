-- bits: 1011 | 110010 | 11111111 | 100000 | 1010101 | 1111011 | 10011 | 111 | 1000000001 | 110110
-- way: horner | powers | library
-- more: 0 | 1 | 01 | 10 | 000

local bits = "<<bits>><<more>>"
<% if way == "horner" %>
local value = 0
for i = 1, #bits do
  value = value * 2 + tonumber(bits:sub(i, i))
end
<% elif way == "powers" %>
local value, power = 0, 1
for i = #bits, 1, -1 do
  if bits:sub(i, i) == "1" then
    value = value + power
  end
  power = power * 2
end
<% else %>
local value = tonumber(bits, 2)
<% endif %>
print(bits .. " = " .. value)
