-- amount: 11..499
-- way: while | div

-- the fewest coins, greedily
local coins = {200, 100, 50, 20, 10, 5, 2, 1}
local left = <<amount>>
local used = 0
<% if way == "while" %>
for _, coin in ipairs(coins) do
  local n = 0
  while left >= coin do
    left = left - coin
    n = n + 1
  end
  if n > 0 then print(n .. " x " .. coin) end
  used = used + n
end
<% else %>
for i = 1, #coins do
  local n = left // coins[i]
  left = left % coins[i]
  used = used + n
  if n ~= 0 then
    print(coins[i], n)
  end
end
<% endif %>
print("coins used: " .. used)
