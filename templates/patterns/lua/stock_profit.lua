-- s: 1..9999
-- n: 5..9
-- fee: 0..3

local prices = {<% for k in range(n) %><< (s * (k + 2) + k * k * 23) % 50 + 10 >><< "" if loop.last else ", " >><% endfor %>}
local lowest, best, buy, sell, low_day = prices[1], 0, 0, 0, 1
for day = 2, #prices do
  local profit = prices[day] - lowest - <<fee>>
  if profit > best then
    best, buy, sell = profit, low_day, day
  end
  if prices[day] < lowest then
    lowest, low_day = prices[day], day
  end
end
print(table.concat(prices, " "))
if best > 0 then
  print("buy on day " .. buy .. ", sell on day " .. sell .. ": +" .. best)
else
  print("better not buy at all")
end
