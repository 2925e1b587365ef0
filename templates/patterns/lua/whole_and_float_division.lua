-- a: -40..99
-- b: 2..12
-- way: print | check

local a, b = <<a>>, <<b>>
<% if way == "print" %>
print("a / b", a / b)
print("a // b", a // b)
print("a % b", a % b)
print("check", a // b * b + a % b == a)
<% else %>
local quotient, remainder = a // b, a % b
print(a .. " = " .. b .. " * " .. quotient .. " + " .. remainder)
if remainder == 0 then
  print(b .. " divides " .. a)
end
print("floor: " .. math.floor(a / b) .. ", ceil: " .. math.ceil(a / b))
print("fmod: " .. math.fmod(a, b))
<% endif %>
