# a: 6 | 12 | 28 | 8 | 20 | 18 | 30
# b: 4..40
# c: 41..130
# words: perfect | PERFECT

def divisors(n):
    result = []
    for d in range(1, n):
        if n % d == 0:
            result.append(d)
    return result


for n in [<<a>>, <<b>>, <<c>>, 496]:
    total = sum(divisors(n))
    if total == n:
        print(n, "is <<words>>")
    elif total > n:
        print(n, "is abundant:", total)
    else:
        print(n, "is deficient:", total)
