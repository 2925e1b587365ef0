def search(numbers, wanted):
    low, high = 0, len(numbers) - 1
    steps = 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if numbers[middle] == wanted:
            return middle, steps
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None, steps

squares = []
for x in range(20):
    squares.append(x ** 2)
for wanted in (81, 82, 0, 361):
    place, steps = search(squares, wanted)
    if place is None:
        print(wanted, "is not there;", steps, "steps")
    else:
        print(f"{wanted} is at {place} after {steps} step{'s' if steps != 1 else ''}")
