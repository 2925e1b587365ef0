# n: 2..500
# rounds: 3..7
# places: 3..6

n = <<n>>
guess = n / 2
for step in range(1, <<rounds + 1>>):
    guess = (guess + n / guess) / 2
    print(step, round(guess, <<places>>))
print(f"error: {abs(guess * guess - n):.<<places>>f}")
