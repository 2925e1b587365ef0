-- a: 12..240
-- b: 9..180
-- way: loop | recursive | subtract
-- f: gcd | hcf | ggt

<% if way == "recursive" %>
function <<f>>(a, b)
  if b == 0 then return a end
  return <<f>>(b, a % b)
end
<% elif way == "loop" %>
local function <<f>>(a, b)
  while b ~= 0 do
    a, b = b, a % b
  end
  return a
end
<% else %>
-- by subtraction, as Euclid did
local function <<f>>(a, b)
  while a ~= b do
    if a > b then
      a = a - b
    else
      b = b - a
    end
  end
  return a
end
<% endif %>

local x, y = <<a>>, <<b>>
print("<<f>>(" .. x .. ", " .. y .. ") = " .. <<f>>(x, y))
print("lcm: " .. x * y // <<f>>(x, y))
