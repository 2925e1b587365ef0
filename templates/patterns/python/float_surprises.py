# a: 1..9
# b: 1..9
# n: 3..12

x = 0.<<a>> + 0.<<b>>
print(x, x == <<(a + b) / 10>>)
total = 0.0
for _ in range(<<n>>):
    total += 0.1
print(total, total == <<n>> / 10, abs(total - <<n>> / 10) < 1e-9)
print(<<a>> / 3, 1e<<n>>, <<b>> * 1.0, <<a>>e16, 1 / 10 ** <<n>>)
print(round(0.5 + <<a>>), round(<<b>>.675, 2), <<a>>.5 // 1, -<<b>>.25 % 1)
