# m: 0..2
# n: 0..7
# name: ackermann | ack | A
# more: 1..4

calls = 0


def <<name>>(m, n):
    global calls
    calls += 1
    if m == 0:
        return n + 1
    if n == 0:
        return <<name>>(m - 1, 1)
    return <<name>>(m - 1, <<name>>(m, n - 1))


for n in range(<<n>>, <<n + more>>):
    print("<<name>>(<<m>>, %d) = %d" % (n, <<name>>(<<m>>, n)))
print(calls, "calls")
