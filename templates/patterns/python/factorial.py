# n: 3..20
# way: loop | recursive | table | down

<% if way == "loop" %>
n = <<n>>
factorial = 1
for i in range(2, n + 1):
    factorial *= i
print(f"{n}! = {factorial}")
<% elif way == "recursive" %>
def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)


print("The factorial of", <<n>>, "is", factorial(<<n>>))
print("and of <<n // 2>>:", factorial(<<n // 2>>))
<% elif way == "table" %>
f = 1
for k in range(1, <<n + 1>>):
    f = f * k
    print(str(k) + "! =", f)
<% else %>
number = <<n>>
product = 1
while number > 1:
    product *= number
    number -= 1
print(product)
<% endif %>
