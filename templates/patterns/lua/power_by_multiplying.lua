-- base: 2..9
-- exp: 2..12
-- way: loop | recursive | fast

<% if way == "loop" %>
local function power(base, exponent)
  local result = 1
  for _ = 1, exponent do
    result = result * base
  end
  return result
end
<% elif way == "recursive" %>
function power(base, exponent)
  if exponent == 0 then return 1 end
  return base * power(base, exponent - 1)
end
<% else %>
-- square and multiply
local function power(base, exponent)
  if exponent == 0 then
    return 1
  end
  local half = power(base, exponent // 2)
  if exponent % 2 == 0 then
    return half * half
  end
  return half * half * base
end
<% endif %>

print("<<base>>^<<exp>> = " .. power(<<base>>, <<exp>>))
print("with the operator: " .. <<base>> ^ <<exp>>)
