# n: 3..15
# end: Liftoff! | Blast off! | Happy new year! | Go! | Boom
# way: while | range | recursive

<% if way == "while" %>
count = <<n>>
while count > 0:
    print(count)
    count -= 1
print("<<end>>")
<% elif way == "range" %>
for t in range(<<n>>, 0, -1):
    print(t, end="... ")
print("<<end>>")
<% else %>
def countdown(n):
    if n == 0:
        print("<<end>>")
    else:
        print(n)
        countdown(n - 1)


countdown(<<n>>)
<% endif %>
