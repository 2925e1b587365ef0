# n: 2..19
# upto: 5..12
# style: f | commas | format | percent

n = <<n>>
for i in range(1, <<upto + 1>>):
<% if style == "f" %>
    print(f"{n} x {i} = {n * i}")
<% elif style == "commas" %>
    print(n, "*", i, "=", n * i)
<% elif style == "format" %>
    print("{} times {} is {}".format(i, n, i * n))
<% else %>
    print("%d x %2d = %3d" % (n, i, n * i))
<% endif %>
