secret = 37
low, high = 1, 100
tries = 0
while True:
    guess = (low + high) // 2
    tries += 1
    if guess == secret:
        print("Found", guess, "in", tries, "tries")
        break
    elif guess < secret:
        print(guess, "is too small")
        low = guess + 1
    else:
        print(guess, "is too large")
        high = guess - 1
