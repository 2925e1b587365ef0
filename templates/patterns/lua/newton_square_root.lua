-- n: 2..500
-- rounds: 3..7
-- way: float | whole

<% if way == "float" %>
local n = <<n>>
local guess = n / 2
for i = 1, <<rounds>> do
  guess = (guess + n / guess) / 2
  print(i, string.format("%.5f", guess))
end
<% else %>
-- the whole part of the root, without floats
local function isqrt(n)
  local x = n
  local y = (x + 1) // 2
  while y < x do
    x = y
    y = (x + n // x) // 2
  end
  return x
end

local n = <<n * rounds>>
local r = isqrt(n)
print("root of " .. n .. " is about " .. r)
print("check: " .. r * r .. " <= " .. n .. " < " .. (r + 1) * (r + 1))
<% endif %>
