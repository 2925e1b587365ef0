# s: 1..9999
# n: 5..9
# way: one_pass | all_pairs

prices = [<% for k in range(n) %><<(s * (k + 2) * 3 + k * 29) % 90 + 10>><< "" if loop.last else ", " >><% endfor %>]
<% if way == "one_pass" %>
lowest = prices[0]
profit = 0
for price in prices:
    if price < lowest:
        lowest = price
    if price - lowest > profit:
        profit = price - lowest
print("best profit:", profit)
<% else %>
best = (0, 0, 0)
for buy in range(len(prices)):
    for sell in range(buy + 1, len(prices)):
        gain = prices[sell] - prices[buy]
        if gain > best[0]:
            best = (gain, buy, sell)
gain, buy, sell = best
if gain:
    print(f"buy on day {buy} for {prices[buy]}, sell on day {sell} for {prices[sell]}")
else:
    print("better not to buy")
<% endif %>
