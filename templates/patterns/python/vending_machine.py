# price: 80..250
# a: 5 | 10 | 20 | 50
# b: 10 | 20 | 50 | 100
# c: 50 | 100 | 200
# item: cola | chips | water | gum

price = <<price>>
paid = 0
coins = [<<a>>, <<b>>, <<c>>, <<b>>, <<c>>, <<c>>, 200]
used = 0
while paid < price:
    coin = coins[used]
    used += 1
    paid += coin
    print(f"inserted {coin}, still to pay: {max(0, price - paid)}")
print("Here is your <<item>>.")
change = paid - price
if change:
    print("Change:", change)
else:
    print("No change.")
