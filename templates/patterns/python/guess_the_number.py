# secret: 1..100
# way: halves | list
# a: 5..40
# b: 41..95

secret = <<secret>>
<% if way == "halves" %>
low, high = 1, 100
tries = 0
guess = 0
while guess != secret:
    guess = (low + high) // 2
    tries += 1
    if guess < secret:
        print(guess, "is too low")
        low = guess + 1
    elif guess > secret:
        print(guess, "is too high")
        high = guess - 1
print("Found", guess, "in", tries, "tries")
<% else %>
for guess in [<<a>>, <<b>>, <<(a + b) // 2>>, <<secret>>]:
    difference = abs(guess - secret)
    if difference == 0:
        print("Correct! It was", secret)
        break
    print(guess, "warm" if difference <= 10 else "cold")
<% endif %>
