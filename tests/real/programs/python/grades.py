scores = [88, 92.5, 79, 61, 45, 100]

def grade(score):
    if score >= 90:
        return "A"
    elif score >= 80:
        return "B"
    elif score >= 70:
        return "C"
    else:
        return "F"

total = 0
for s in scores:
    total += s
    print(str(s).rjust(6), grade(s))
average = total / len(scores)
print("Average: %.2f" % average)
print("Average: {:.1f}, best: {}, worst: {}".format(average, max(scores), min(scores)))
passed = 0
for s in scores:
    if 60 <= s < 90:
        passed += 1
print(passed, "in the middle")
