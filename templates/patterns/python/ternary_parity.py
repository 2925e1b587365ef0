# a: 0..60
# n: 3..8
# even: even | EVEN | E | round
# odd: odd | ODD | O | uneven

def kind(n):
    return "<<even>>" if n % 2 == 0 else "<<odd>>"


for x in range(<<a>>, <<a + n>>):
    print(x, kind(x))
evens = 0
for x in range(<<a>>, <<a + n>>):
    evens += 1 if x % 2 == 0 else 0
print(evens, "of <<n>>")
