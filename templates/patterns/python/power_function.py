# b: 2..9
# e: 2..20
# way: loop | recursive | fast

<% if way == "loop" %>
def power(base, exponent):
    result = 1
    for _ in range(exponent):
        result *= base
    return result
<% elif way == "recursive" %>
def power(base, exponent):
    if exponent == 0:
        return 1
    return base * power(base, exponent - 1)
<% else %>
def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    if exponent % 2 == 0:
        return half * half
    return base * half * half
<% endif %>


print(power(<<b>>, <<e>>))
print(power(<<b>>, <<e>>) == <<b>> ** <<e>>)
