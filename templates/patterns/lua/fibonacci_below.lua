-- limit: 20..5000
-- even: all | even

local limit = <<limit>>
local x, y = 1, 2
local sum = 0
while x < limit do
<% if even == "even" %>
  if x % 2 == 0 then
    sum = sum + x
  end
<% else %>
  sum = sum + x
<% endif %>
  x, y = y, x + y
end
print("sum of the <<even>> Fibonacci numbers below " .. limit .. ":", sum)
