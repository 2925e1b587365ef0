# seed: 1..9999
# goal: 12..30
# one: Ann | Player 1 | Red | Lisa
# two: Bob | Player 2 | Blue | Omar

state = <<seed>>


def roll():
    global state
    state = (state * 214013 + 2531011) % 4294967296
    return state // 65536 % 6 + 1


first = second = 0
turn = 0
while first < <<goal>> and second < <<goal>>:
    turn += 1
    first += roll()
    second += roll()
    print(f"turn {turn}: {first} to {second}")
if first > second:
    print("<<one>> wins")
elif second > first:
    print("<<two>> wins")
else:
    print("a draw")
