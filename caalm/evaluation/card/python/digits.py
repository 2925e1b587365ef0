number = 90210
total = 0
reversed_number = 0
while number > 0:
    digit = number % 10
    total += digit
    reversed_number = reversed_number * 10 + digit
    number //= 10
print("sum:", total)
print("reversed:", reversed_number)
