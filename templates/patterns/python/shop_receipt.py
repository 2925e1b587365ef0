# a: Bread | Milk | Tea | Rice
# b: Apples | Cheese | Soap
# c: Coffee | Wine | Honey
# p: 49..399
# q: 120..999
# r: 250..1500
# k: 1..4
# tax: 5 | 7 | 10 | 19 | 20

items = [("<<a>>", <<k>>, <<p>>), ("<<b>>", <<5 - k>>, <<q>>), ("<<c>>", 1, <<r>>)]
total = 0
print("-" * 26)
for name, amount, cents in items:
    cost = amount * cents
    total += cost
    print(f"{amount} x {name:<10}{cost / 100:>12.2f}")
print("-" * 26)
tax = total * <<tax>> // 100
print(f"{'Sum':<14}{total / 100:>12.2f}")
print(f"{'Tax <<tax>>%':<14}{tax / 100:>12.2f}")
print(f"{'Total':<14}{(total + tax) / 100:>12.2f}")
