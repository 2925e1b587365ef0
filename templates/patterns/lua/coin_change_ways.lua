-- amount: 5..60
-- coins: 1, 2, 5 | 1, 5, 10 | 2, 3 | 1, 3, 4 | 5, 10, 20 | 2, 5, 10

-- in how many ways can the amount be paid?
local amount = <<amount>>
local ways = {1}
for i = 1, amount do ways[i + 1] = 0 end

for _, coin in ipairs({<<coins>>}) do
  for sum = coin, amount do
    -- ways[sum + 1] is for the amount sum
    ways[sum + 1] = ways[sum + 1] + ways[sum - coin + 1]
  end
end
print(amount .. " can be paid in " .. ways[amount + 1] .. " ways")
