-- price: 60..190
-- a: 10 | 20 | 50
-- b: 50 | 100
-- c: 20 | 100 | 200
-- item: Cola | Chips | Tea | Chocolate

local price = <<price>>
local coins = {<<a>>, <<b>>, <<c>>, 200}
local paid, i = 0, 0
while paid < price do
  i = i + 1
  paid = paid + coins[i]
  print("inserted " .. coins[i] .. ", total " .. paid)
end
print("Here is your <<item>>.")
if paid > price then
  print("Change: " .. paid - price)
else
  print("No change.")
end
