-- n: 1..1023
-- way: loop | recursive | table

<% if way == "loop" %>
local n = <<n>>
local bits = ""
while n > 0 do
  bits = n % 2 .. bits
  n = n // 2
end
print("<<n>> in binary is " .. bits)
<% elif way == "recursive" %>
local function binary(n)
  if n < 2 then
    return tostring(n)
  end
  return binary(n // 2) .. n % 2
end
print(<<n>>, binary(<<n>>))
<% else %>
number = <<n>>
digits = {}
repeat
  table.insert(digits, 1, number % 2)
  number = (number - number % 2) / 2
until number == 0
print("bits: " .. #digits)
for i, d in ipairs(digits) do
  io.write(d == 1 and "1" or "0")
end
print("")
<% endif %>
