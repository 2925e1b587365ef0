# s: 1..9999
# n: 4..8

def analyse(values):
    """Return the smallest, the largest and the mean."""
    low = high = values[0]
    total = 0
    for v in values:
        low = v if v < low else low
        high = v if v > high else high
        total += v
    return low, high, total / len(values)


data = [<% for k in range(n) %><<(s * (k + 3) + k * 13) % 50>><< "" if loop.last else ", " >><% endfor %>]
low, high, mean = analyse(data)
print(f"low {low}, high {high}, mean {mean:.2f}")
print(analyse(data[:2]))
print(analyse([<<s % 9>>])[2])
