# target: 10..60
# coins: [1, 2, 5] | [1, 5, 10] | [2, 3, 7] | [1, 3, 4] | [5, 10, 20]
# show: 3..6

ways = [1] + [0] * <<target>>
for coin in <<coins>>:
    for amount in range(coin, <<target + 1>>):
        ways[amount] += ways[amount - coin]
for amount in range(<<target>>, <<target - show>>, -1):
    print("ways to pay", amount, ":", ways[amount])
