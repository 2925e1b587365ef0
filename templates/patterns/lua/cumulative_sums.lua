-- s: 1..9999
-- n: 4..9
-- way: lines | list | max

local steps = {<% for k in range(n) %><< (s * (k + 2) + k * k * 7) % 25 - 8 >><< "" if loop.last else ", " >><% endfor %>}
<% if way == "lines" %>
local total = 0
for _, step in ipairs(steps) do
  total = total + step
  print(step, total)
end
<% elif way == "list" %>
local sums = {steps[1]}
for i = 2, #steps do
  sums[i] = sums[i - 1] + steps[i]
end
print(table.concat(sums, " "))
<% else %>
-- how deep and how high does it get?
local height, low, high = 0, 0, 0
for i = 1, #steps do
  height = height + steps[i]
  low = math.min(low, height)
  high = math.max(high, height)
end
print("lowest " .. low, "highest " .. high, "end " .. height)
<% endif %>
