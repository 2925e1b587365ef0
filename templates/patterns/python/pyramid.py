# n: 3..12
# ch: * | # | ^ | A | o
# fill: space | dot

height = <<n>>
for row in range(height):
<% if fill == "space" %>
    spaces = " " * (height - row - 1)
    print(spaces + "<<ch>>" * (2 * row + 1))
<% else %>
    print(("<<ch>>" * (2 * row + 1)).center(2 * height - 1, "."))
<% endif %>
