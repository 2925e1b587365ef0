# a: 2..30
# b: 2..20
# c: 1..12
# d: 1..9
# o1: + | - | *
# o2: + | - | *
# shape: late | early

<% if shape == "late" %>
expression = "<<a>> <<b>> <<o1>> <<c>> <<o2>> <<d>> +"
<% else %>
expression = "<<a>> <<b>> <<c>> <<o1>> <<o2>> <<d>> -"
<% endif %>
stack = []
for token in expression.split():
    if token.isdigit():
        stack.append(int(token))
    else:
        right = stack.pop()
        left = stack.pop()
        if token == "+":
            stack.append(left + right)
        elif token == "-":
            stack.append(left - right)
        else:
            stack.append(left * right)
    print(f"{token:>3}  {stack}")
print("result:", stack[0])
