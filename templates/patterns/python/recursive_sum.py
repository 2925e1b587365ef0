# s: 1..9999
# n: 3..7
# way: sum | max | count | product

numbers = [<% for k in range(n) %><<(s * (k + 3) + k * 17) % 30 + 1>><< "" if loop.last else ", " >><% endfor %>]
<% if way == "sum" %>


def total(values):
    if not values:
        return 0
    return values[0] + total(values[1:])


print("sum of", numbers, "is", total(numbers))
<% elif way == "max" %>


def largest(values):
    if len(values) == 1:
        return values[0]
    rest = largest(values[1:])
    return values[0] if values[0] > rest else rest


print(largest(numbers))
<% elif way == "count" %>


def count_even(values, i=0):
    if i == len(values):
        return 0
    return (values[i] % 2 == 0) + count_even(values, i + 1)


print("even numbers:", count_even(numbers), "of", len(numbers))
<% else %>


def product(values, result=1):
    return product(values[1:], result * values[0]) if values else result


print(product(numbers))
<% endif %>
