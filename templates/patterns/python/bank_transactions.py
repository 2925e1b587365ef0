# start: 0..500
# s: 1..9999
# n: 4..7

transactions = [<% for k in range(n) %>("<<["deposit", "withdraw", "deposit", "fee"][(s + k * 3) % 4]>>", <<(s * (k + 1) * 3) % 190 + 5>>)<< "" if loop.last else ", " >><% endfor %>]
balance = <<start>>
for kind, amount in transactions:
    if kind == "deposit":
        balance += amount
        sign = "+"
    else:
        balance -= amount
        sign = "-"
    print(f"{kind:<10}{sign}{amount:>5}{balance:>8}")
    if balance < 0:
        print("overdrawn!")
        break
