# s: 1..9999
# n: 3..7
# list: scores | marks | temps | grades | values
# way: sum | loop | round

<<list>> = [<% for k in range(n) %><< (s * (k + 2) * 7 + 11 * k) % 80 + 20 >><< "" if loop.last else ", " >><% endfor %>]
<% if way == "sum" %>
print("Average:", sum(<<list>>) / len(<<list>>))
<% elif way == "loop" %>
total = 0
for x in <<list>>:
    total += x
average = total / len(<<list>>)
print(f"average of {len(<<list>>)} <<list>>: {average:.2f}")
above = 0
for x in <<list>>:
    if x > average:
        above += 1
print(above, "above average")
<% else %>
mean = sum(<<list>>) / len(<<list>>)
print(round(mean, 1))
print(round(mean))
print(int(mean))
<% endif %>
