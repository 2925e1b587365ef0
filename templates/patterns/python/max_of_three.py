# a: -20..99
# b: -20..99
# c: -20..99
# way: ifs | function | builtin

<% if way == "ifs" %>
a = <<a>>
b = <<b>>
c = <<c>>
if a >= b and a >= c:
    biggest = a
elif b >= a and b >= c:
    biggest = b
else:
    biggest = c
print("The biggest number is", biggest)
<% elif way == "function" %>
def max_of_three(x, y, z):
    largest = x
    if y > largest:
        largest = y
    if z > largest:
        largest = z
    return largest


print(max_of_three(<<a>>, <<b>>, <<c>>))
print(max_of_three(<<b>>, <<b>>, <<a>>))
<% else %>
numbers = (<<a>>, <<b>>, <<c>>)
print(f"max({numbers[0]}, {numbers[1]}, {numbers[2]}) = {max(numbers)}")
print(f"min = {min(numbers)}")
<% endif %>
