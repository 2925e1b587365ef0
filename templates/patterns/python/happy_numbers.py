# start: 1..80
# n: 3..9
# yes: happy | :) | smiles
# no: sad | :( | unhappy

def next_number(n):
    total = 0
    while n:
        total += (n % 10) ** 2
        n //= 10
    return total


def is_happy(n):
    while n != 1 and n != 4:
        n = next_number(n)
    return n == 1


for n in range(<<start>>, <<start + n>>):
    print(n, "<<yes>>" if is_happy(n) else "<<no>>")
