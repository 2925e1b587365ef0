-- a: 1..99
-- b: 100..500
-- c: -50..0
-- way: many | temp | sum | three

<% if way == "many" %>
local a, b = <<a>>, <<b>>
print("a = " .. a, "b = " .. b)
a, b = b, a
print("a = " .. a, "b = " .. b)
<% elif way == "temp" %>
x = <<a>>
y = <<b>>
temp = x
x = y
y = temp
print("x: " .. x)
print("y: " .. y)
<% elif way == "sum" %>
-- without a third variable
local p, q = <<a>>, <<b>>
p = p + q
q = p - q
p = p - q
print(p, q)
<% else %>
local a, b, c = <<a>>, <<b>>, <<c>>
a, b, c = c, a, b
print(a, b, c)
a, b, c = c, a, b
print(a, b, c)
<% endif %>
