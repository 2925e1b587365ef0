-- from: 1..200
-- n: 3..9
-- way: mod | sub

for value = <<from>>, <<from + n>> do
  local ones, n = 0, value
<% if way == "mod" %>
  while n > 0 do
    ones = ones + n % 2
    n = n // 2
  end
<% else %>
  -- take away the biggest power of two each time
  while n > 0 do
    local p = 1
    while p * 2 <= n do p = p * 2 end
    n = n - p
    ones = ones + 1
  end
<% endif %>
  print(value .. " has " .. ones .. " ones", ones % 2 == 0 and "even parity" or "odd parity")
end
