# word: python | banana | guitar | elephant | rainbow | computer | mystery | balloon
# guesses: aeiou | etaoins | nabtp | rstlne | oeanlbu | pythm
# lives: 4..8

word = "<<word>>"
known = ["_"] * len(word)
lives = <<lives>>
for guess in "<<guesses>>":
    if guess in word:
        for i in range(len(word)):
            if word[i] == guess:
                known[i] = guess
    else:
        lives -= 1
    print(guess, " ".join(known), "lives:", lives)
    if lives == 0 or "_" not in known:
        break
print("won" if "_" not in known else "the word was " + word)
