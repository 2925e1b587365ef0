# n: 10..25
# a: 2..4
# b: 5..7
# fizz: Fizz | fizz | Ping | tick
# buzz: Buzz | buzz | Pong | tock
# way: chain | text | nested

<% if way == "chain" %>
for i in range(1, <<n>> + 1):
    if i % <<a * b>> == 0:
        print("<<fizz>><<buzz>>")
    elif i % <<a>> == 0:
        print("<<fizz>>")
    elif i % <<b>> == 0:
        print("<<buzz>>")
    else:
        print(i)
<% elif way == "text" %>
for number in range(1, <<n + 1>>):
    out = ""
    if number % <<a>> == 0:
        out += "<<fizz>>"
    if number % <<b>> == 0:
        out += "<<buzz>>"
    print(out or number)
<% else %>
def say(n):
    if n % <<a>> == 0:
        if n % <<b>> == 0:
            return "<<fizz>><<buzz>>"
        return "<<fizz>>"
    if n % <<b>> == 0:
        return "<<buzz>>"
    return str(n)


for n in range(1, <<n + 1>>):
    print(say(n))
<% endif %>
