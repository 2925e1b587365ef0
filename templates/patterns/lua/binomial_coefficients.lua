-- n: 4..14
-- k: 1..4
-- way: recursive | product | factorial

<% if way == "recursive" %>
local function choose(n, k)
  if k == 0 or k == n then
    return 1
  end
  return choose(n - 1, k - 1) + choose(n - 1, k)
end
<% elif way == "product" %>
local function choose(n, k)
  local result = 1
  for i = 1, k do
    result = result * (n - k + i) // i
  end
  return result
end
<% else %>
local function factorial(n)
  local f = 1
  for i = 2, n do f = f * i end
  return f
end

local function choose(n, k)
  return factorial(n) // (factorial(k) * factorial(n - k))
end
<% endif %>

print("<<k>> out of <<n>>: " .. choose(<<n>>, <<k>>))
print("<<n - k>> out of <<n>>: " .. choose(<<n>>, <<n - k>>))
