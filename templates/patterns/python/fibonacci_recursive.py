# n: 4..14
# f: fib | fibonacci | f
# way: if | ternary | two

<% if way == "if" %>
def <<f>>(n):
    if n <= 1:
        return n
    return <<f>>(n - 1) + <<f>>(n - 2)
<% elif way == "ternary" %>
def <<f>>(n):
    return n if n < 2 else <<f>>(n - 1) + <<f>>(n - 2)
<% else %>
def <<f>>(n):
    if n == 0:
        return 0
    elif n == 1:
        return 1
    else:
        return <<f>>(n - 1) + <<f>>(n - 2)
<% endif %>


for i in range(<<n>>):
    print(f"<<f>>({i}) = {<<f>>(i)}")
