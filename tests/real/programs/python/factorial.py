def factorial(n):
    """Return n! by calling itself."""
    if n <= 1:
        return 1
    return n * factorial(n - 1)


for n in range(0, 31, 5):
    print(f"{n}! = {factorial(n)}")
print(factorial(100))
