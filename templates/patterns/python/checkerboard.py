# h: 3..9
# w: 3..12
# a: # | X | 1 | W
# b: . | O | 0 | _ | -
# way: if | index

for row in range(<<h>>):
<% if way == "if" %>
    line = ""
    for col in range(<<w>>):
        if (row + col) % 2 == 0:
            line = line + "<<a>>"
        else:
            line = line + "<<b>>"
    print(line)
<% else %>
    pair = "<<a>><<b>>"
    print((pair * <<w>>)[row % 2:row % 2 + <<w>>])
<% endif %>
