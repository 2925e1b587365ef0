# s: 1..9999
# n: 3..8
# unit: km | steps | points | dollars

amounts = [<% for k in range(n) %><<(s * (k + 4) + k * 13) % 40 + 1>><< "" if loop.last else ", " >><% endfor %>]
running = 0
history = []
for day, amount in enumerate(amounts, start=1):
    running += amount
    history.append(running)
    print(f"day {day}: +{amount} -> {running} <<unit>>")
print(history)
