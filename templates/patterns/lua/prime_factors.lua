-- n: 12..900
-- out: line | table | count

local n = <<n>>
<% if out == "table" %>
local factors = {}
<% elif out == "line" %>
local text = n .. " = "
<% else %>
local count = 0
<% endif %>
local p = 2
while n > 1 do
  while n % p == 0 do
<% if out == "table" %>
    factors[#factors + 1] = p
<% elif out == "line" %>
    text = text .. p
    if n > p then text = text .. " x " end
<% else %>
    count = count + 1
    print(count .. ". factor: " .. p)
<% endif %>
    n = n // p
  end
  p = p + 1
<% if out == "count" %>
  if p * p > n and n > 1 then
    -- what is left is a prime
    print("rest: " .. n)
    break
  end
<% endif %>
end
<% if out == "table" %>
print(table.concat(factors, " * "))
<% elif out == "line" %>
print(text)
<% endif %>
