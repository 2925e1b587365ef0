-- terms: 5..120
-- digits: 3..6
-- way: leibniz | wallis | basel

<% if way == "leibniz" %>
local pi, sign = 0, 1
for k = 0, <<terms>> - 1 do
  pi = pi + sign * 4 / (2 * k + 1)
  sign = -sign
end
<% elif way == "wallis" %>
local pi = 2
for k = 1, <<terms>> do
  pi = pi * (4 * k * k) / (4 * k * k - 1)
end
<% else %>
local sum = 0
for k = 1, <<terms>> do
  sum = sum + 1 / k ^ 2
end
local pi = math.sqrt(6 * sum)
<% endif %>
print(string.format("%.<<digits>>f", pi))
print("off by " .. string.format("%.<<digits>>f", math.abs(math.pi - pi)))
