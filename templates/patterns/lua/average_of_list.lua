-- s: 1..9999
-- n: 3..8
-- way: float | whole | format
-- list: scores | marks | temps | prices

local <<list>> = {<% for k in range(n) %><< (s * (k + 2) * 7 + 11 * k) % 80 + 20 >>, <% endfor %><< s % 100 >>}
local sum = 0
for i, v in ipairs(<<list>>) do
  sum = sum + v
end
<% if way == "float" %>
print("sum = " .. sum)
print("average = " .. sum / #<<list>>)
<% elif way == "whole" %>
print("average (rounded down)", sum // #<<list>>)
print("remainder", sum % #<<list>>)
<% else %>
print(string.format("average of %d <<list>>: %.2f", #<<list>>, sum / #<<list>>))
<% endif %>
