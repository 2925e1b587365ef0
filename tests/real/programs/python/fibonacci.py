def fib(n):
    a, b = 0, 1
    while n > 0:
        a, b = b, a + b
        n -= 1
    return a

def fib_slow(n):
    return n if n < 2 else fib_slow(n - 1) + fib_slow(n - 2)

numbers = []
for i in range(15):
    numbers.append(fib(i))
print(numbers)
print(fib_slow(12), fib(90))
print("sum:", sum(numbers), "biggest:", max(numbers))
