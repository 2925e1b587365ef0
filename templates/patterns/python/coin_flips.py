# seed: 1..9999
# n: 8..40
# heads: H | heads | 1

state = <<seed>>
flips = ""
for i in range(<<n>>):
    state = (state * 1103515245 + 12345) % 2147483648
    flips += "H" if state // 1024 % 2 else "T"
print(flips)
heads = flips.count("H")
print(f"heads: {heads} tails: {len(flips) - heads}")
longest = current = 1
for i in range(1, len(flips)):
    current = current + 1 if flips[i] == flips[i - 1] else 1
    longest = max(longest, current)
print("longest run:", longest)
