-- a: -30..99
-- b: -30..99
-- c: -30..99
-- way: function | ifs | library

<% if way == "function" %>
-- the largest of three numbers
function max3(x, y, z)
  local best = x
  if y > best then best = y end
  if z > best then best = z end
  return best
end

print(max3(<<a>>, <<b>>, <<c>>))
<% elif way == "ifs" %>
local a, b, c = <<a>>, <<b>>, <<c>>
if a >= b and a >= c then
  print("a is the biggest: " .. a)
elseif b >= a and b >= c then
  print("b is the biggest: " .. b)
else
  print("c is the biggest: " .. c)
end
<% else %>
local biggest = math.max(<<a>>, <<b>>, <<c>>)
local smallest = math.min(<<a>>, <<b>>, <<c>>)
print("max = " .. biggest, "min = " .. smallest)
<% endif %>
