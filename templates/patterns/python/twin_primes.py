# low: 3..40
# high: 50..140
# gap: 2 | 4 | 6

def prime(n):
    if n < 2:
        return False
    for i in range(2, n):
        if i * i > n:
            return True
        if n % i == 0:
            return False
    return True


pairs = 0
for p in range(<<low>>, <<high>>):
    if prime(p) and prime(p + <<gap>>):
        pairs += 1
        if pairs <= 8:
            print((p, p + <<gap>>))
print(pairs, "pairs with gap <<gap>> from <<low>> to <<high>>")
