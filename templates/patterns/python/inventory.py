# a: 5..40
# b: 0..12
# c: 10..90
# sold: 3..20
# item: nails | screws | bolts | hooks

names = ["<<item>>", "hammers", "saws"]
stock = [<<c>>, <<b>>, <<a>>]


def find(name):
    for i in range(len(names)):
        if names[i] == name:
            return i
    return -1


def sell(name, amount):
    i = find(name)
    if i == -1:
        print("we have no", name)
    elif stock[i] < amount:
        print("only", stock[i], name, "left")
    else:
        stock[i] -= amount
        print("sold", amount, name)


sell("<<item>>", <<sold>>)
sell("saws", <<sold + 3>>)
sell("hammers", <<sold // 2>>)
sell("pliers", 1)
for name, amount in zip(names, stock):
    note = " (order more!)" if amount < 10 else ""
    print(f"{name}: {amount}{note}")
