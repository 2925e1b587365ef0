# secret: 123 | 407 | 985 | 316 | 570 | 264
# a: 102..987
# b: 102..987

# bulls and cows
secret = "<<secret>>"
for guess in ["<<a>>", "<<b>>", secret]:
    bulls = cows = 0
    for i in range(3):
        if guess[i] == secret[i]:
            bulls += 1
        elif guess[i] in secret:
            cows += 1
    print(guess, "bulls:", bulls, "cows:", cows)
    if bulls == 3:
        print("solved")
