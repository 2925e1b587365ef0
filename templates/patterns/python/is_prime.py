# a: 2..40
# b: 41..120
# c: 100..400
# way: simple | root | flag

<% if way == "simple" %>
def is_prime(n):
    if n < 2:
        return False
    for d in range(2, n):
        if n % d == 0:
            return False
    return True
<% elif way == "root" %>
def is_prime(n):
    """Try every divisor up to the square root."""
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True
<% else %>
def is_prime(number):
    prime = number > 1
    for i in range(2, int(number ** 0.5) + 1):
        if number % i == 0:
            prime = False
            break
    return prime
<% endif %>


for n in [<<a>>, <<b>>, <<c>>]:
    print(n, "prime" if is_prime(n) else "not prime")
