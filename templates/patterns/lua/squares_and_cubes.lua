-- from: -3..12
-- n: 3..9
-- width: 5 | 6 | 8
-- way: format | tabs | power

<% if way == "format" %>
print(string.format("%<<width>>s%<<width>>s%<<width>>s", "n", "n^2", "n^3"))
for n = <<from>>, <<from + n>> do
  print(string.format("%<<width>>d%<<width>>d%<<width>>d", n, n * n, n * n * n))
end
<% elif way == "tabs" %>
local n = <<from>>
while n <= <<from + n>> do
  print(n, n * n, n * n * n)
  n = n + 1
end
<% else %>
for n = <<from>>, <<from + n>> do
  print(n .. " squared is " .. n ^ 2 .. " and cubed " .. n ^ 3)
end
<% endif %>
