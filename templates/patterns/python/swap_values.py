# a: -20..99
# b: -20..99
# way: third | tuple | math
# x: x | left | first | a
# y: y | right | second | b

<<x>> = <<a>>
<<y>> = <<b>>
print("before:", <<x>>, <<y>>)
<% if way == "third" %>
temp = <<x>>
<<x>> = <<y>>
<<y>> = temp
<% elif way == "tuple" %>
<<x>>, <<y>> = <<y>>, <<x>>
<% else %>
<<x>> = <<x>> + <<y>>
<<y>> = <<x>> - <<y>>
<<x>> = <<x>> - <<y>>
<% endif %>
print("after:", <<x>>, <<y>>)
