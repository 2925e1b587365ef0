# n: 3..30
# m: 4..20
# trace: no | yes

def is_even(n):
<% if trace == "yes" %>
    if n < 3:
        print("is_even", n)
<% endif %>
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n):
    if n == 0:
        return False
    return is_even(n - 1)


print(<<n>>, "is even:", is_even(<<n>>))
print(<<m>>, "is odd:", is_odd(<<m>>))
