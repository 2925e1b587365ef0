# s: 1..9999
# n: 4..7
# good: 1..3
# bad: 0..1

solution = "<% for k in range(n) %><<"ABCD"[(s * (k + 3) // 7) % 4]>><% endfor %>"
answers = "<% for k in range(n) %><<"ABCD"[(s * (k + 3) // 7 + (s // (k + 2) % 3) // 2) % 4]>><% endfor %>"
points = 0
for i in range(len(solution)):
    if answers[i] == solution[i]:
        points += <<good>>
        print(f"{i + 1}. {answers[i]} correct")
    else:
        points -= <<bad>>
        print(f"{i + 1}. {answers[i]} wrong, it is {solution[i]}")
print("points:", points, "of", len(solution) * <<good>>)
