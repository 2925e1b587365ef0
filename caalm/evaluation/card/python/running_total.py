total = 0
for number in [4, 8, 15, 16, 23]:
    total += number
    print(number, total)
print("mean", total / 5)
