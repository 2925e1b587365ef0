def describe(n):
    if n == 0:
        return "0"
    if n % 2 == 0:
        return "(" + describe(n // 2) + ")*2"
    return "(" + describe(n - 1) + ")+1"


print(describe(6))
