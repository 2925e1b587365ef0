-- low: -30..20
-- step: 5 | 10 | 4 | 15
-- n: 4..9
-- way: f | c
-- head: Celsius Fahrenheit | C F | deg C -> deg F

<% if way == "f" %>
print("<<head>>")
for c = <<low>>, <<low + n * step|int>>, <<step>> do
  print(c, c * 9 / 5 + 32)
end
<% else %>
-- from Fahrenheit back to Celsius
local f = <<low>>
while f <= <<low + n * step|int>> do
  local c = (f - 32) * 5 / 9
  print(string.format("%4d F = %6.1f C", f, c))
  f = f + <<step>>
end
<% endif %>
