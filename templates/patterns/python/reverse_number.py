# n: 10..99999
# m: 2..9
# way: math | text

<% if way == "math" %>
number = <<n>>
rest = number
backwards = 0
while rest != 0:
    backwards = backwards * 10 + rest % 10
    rest = rest // 10
print(number, "reversed is", backwards)
if number == backwards:
    print("a palindrome")
<% else %>
def flip(n):
    return int(str(n)[::-1])


n = <<n>>
for i in range(<<m>>):
    print(n, "+", flip(n), "=", n + flip(n))
    n += flip(n)
    if n == flip(n):
        print("palindrome reached")
        break
<% endif %>
