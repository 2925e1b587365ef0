# n: 4..60
# count: 3..6

primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131]
for even in range(<<n * 2>>, <<n * 2 + count * 2>>, 2):
    done = False
    for p in primes:
        if even - p in primes and p <= even - p:
            print(even, "=", p, "+", even - p)
            done = True
            break
    if not done:
        print("nothing for", even)
