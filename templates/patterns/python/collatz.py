# n: 3..60
# out: steps | list | highest

n = <<n>>
<% if out == "steps" %>
steps = 0
while n != 1:
    if n % 2 == 0:
        n //= 2
    else:
        n = 3 * n + 1
    steps += 1
print(f"<<n>> needs {steps} steps")
<% elif out == "list" %>
sequence = [n]
while n > 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    sequence.append(n)
print(sequence)
print("length", len(sequence))
<% else %>
highest = n
while n != 1:
    if n % 2:
        n = n * 3 + 1
    else:
        n = n // 2
    if n > highest:
        highest = n
print("started at <<n>>, climbed to", highest)
<% endif %>
