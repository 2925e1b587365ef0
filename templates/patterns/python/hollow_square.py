# h: 3..9
# w: 3..14
# ch: * | # | + | o

for row in range(<<h>>):
    line = ""
    for column in range(<<w>>):
        if row in (0, <<h - 1>>) or column in (0, <<w - 1>>):
            line += "<<ch>>"
        else:
            line += " "
    print(line)
