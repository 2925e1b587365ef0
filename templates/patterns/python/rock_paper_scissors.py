# seed: 1..9999
# n: 4..8
# one: Ann | You | Player A
# two: Bob | Computer | Player B

moves = ["rock", "paper", "scissors"]
state = <<seed>>
score = [0, 0]
for game in range(<<n>>):
    state = (state * 75 + 74) % 65537
    a = state % 3
    state = (state * 75 + 74) % 65537
    b = state % 3
    if a == b:
        result = "draw"
    elif (a - b) % 3 == 1:
        result = "<<one>> wins"
        score[0] += 1
    else:
        result = "<<two>> wins"
        score[1] += 1
    print(f"{moves[a]} - {moves[b]}: {result}")
print("score:", score[0], ":", score[1])
