limit = 50
count = 0
n = 2
while n <= limit:
    prime = True
    d = 2
    while d * d <= n:
        if n % d == 0:
            prime = False
            break
        d += 1
    if prime:
        print(n, end=" ")
        count += 1
    n += 1
print()
print(count, "primes up to", limit)

sieve = [True] * (limit + 1)
sieve[0] = sieve[1] = False
for i in range(2, int(limit ** 0.5) + 1):
    if sieve[i]:
        for j in range(i * i, limit + 1, i):
            sieve[j] = False
primes = []
for i, is_prime in enumerate(sieve):
    if is_prime:
        primes.append(i)
print(primes, len(primes) == count)
