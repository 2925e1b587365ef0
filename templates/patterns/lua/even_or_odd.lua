-- from: -10..40
-- n: 4..12
-- way: mod | and | function

<% if way == "function" %>
local function kind(n)
  if n % 2 == 0 then
    return "even"
  end
  return "odd"
end

for n = <<from>>, <<from + n>> do
  print(n .. " is " .. kind(n))
end
<% elif way == "mod" %>
local even, odd = 0, 0
for n = <<from>>, <<from + n>> do
  if n % 2 == 0 then
    even = even + n
  else
    odd = odd + n
  end
end
print("even sum: " .. even)
print("odd sum: " .. odd)
<% else %>
for n = <<from>>, <<from + n>> do
  print(n, n % 2 == 0 and "even" or "odd")
end
<% endif %>
