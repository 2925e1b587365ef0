# amount: 17..499
# coins: [200, 100, 50, 20, 10, 5, 2, 1] | [25, 10, 5, 1] | [50, 20, 10, 5, 1]
# way: divmod | while

amount = <<amount>>
coins = <<coins>>
<% if way == "divmod" %>
for coin in coins:
    count, amount = divmod(amount, coin)
    if count > 0:
        print(f"{count} x {coin}")
<% else %>
used = []
while amount > 0:
    for coin in coins:
        if coin <= amount:
            used.append(coin)
            amount -= coin
            break
print(used)
print(len(used), "coins")
<% endif %>
