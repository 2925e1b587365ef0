# n: 20..80
# m: 3..19

# keep what was computed in a list; -1 means "not yet"
memo = [-1] * 100


def fib(n):
    if n < 2:
        return n
    if memo[n] == -1:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(<<n>>))
print(fib(<<m>>))
print(memo[:<<m>>])
