"""A report on marks: what a learner writes after the first month."""

PASS_MARK = 50
names = ["Ann", "Bob", "Cleo", "Dan"]
marks = [[81, 90, 77], [45, 52, 38], [99, 100, 97], [50, 49, 51]]


def average(values, digits=1):
    return round(sum(values) / len(values), digits)


def grade(mark: float) -> str:
    if 90 <= mark <= 100:
        return "A"
    elif 70 <= mark < 90:
        return "B"
    elif mark >= PASS_MARK:
        return "C"
    return "F"


def countdown(n):
    return "lift-off" if n == 0 else f"{n}, " + countdown(n - 1)


best, best_mark = None, -1.0
for number, name in enumerate(names, start=1):
    mean = average(marks[number - 1])
    print(f"{number}. {name:<6}{mean:>6.1f} {grade(mean)} {'*' * (int(mean) // 20)}")
    if mean > best_mark:
        best, best_mark = name, mean
print("Best:", best, "with", best_mark, sep=" ", end="!\n")

passed = failed = 0
for name, row in zip(names, marks):
    print(name, min(row), max(row), sorted(row), sep="; ")
for row in marks:
    for mark in row:
        if mark == 100:
            continue
        if mark < PASS_MARK:
            failed += 1
        else:
            passed += 1
print(passed, failed, f"{passed / (passed + failed):.1%}")

for step in range(10, 0, -4):
    print(step, end=" " if step > 2 else "\n")
number = 27
while True:
    number = number // 2 if number % 2 == 0 else 3 * number + 1
    if number > 1000:
        break
print(number, countdown(3).upper(), names[-1][::-1], names[1:3])
