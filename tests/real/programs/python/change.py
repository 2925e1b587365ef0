# Give change with as few coins as possible
coins = [200, 100, 50, 20, 10, 5, 2, 1]
amount = 388
left = amount
parts = []
for coin in coins:
    number, left = divmod(left, coin)
    if number > 0:
        parts.append(str(number) + " x " + str(coin))
print(amount, "=", " + ".join(parts))
assert_ok = left == 0
print(assert_ok)
