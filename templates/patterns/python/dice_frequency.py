# seed: 1..999
# rolls: 10..60
# out: bars | numbers

# a simple random number generator
state = <<seed>>
counts = [0, 0, 0, 0, 0, 0]
for roll in range(<<rolls>>):
    state = (state * 1103515245 + 12345) % 2147483648
    face = state // 65536 % 6
    counts[face] += 1
for face in range(6):
<% if out == "bars" %>
    print(face + 1, "*" * counts[face])
<% else %>
    print(f"{face + 1}: {counts[face]} times ({100 * counts[face] / <<rolls>>:.1f}%)")
<% endif %>
