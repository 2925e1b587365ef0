# first: 0..6
# days: 28..31
# name: January | March | May | July | October | December | February
# year: 1999..2040

print("<<name>> <<year>>".center(20).rstrip())
print("Mo Tu We Th Fr Sa Su")
line = "   " * <<first>>
column = <<first>>
for day in range(1, <<days + 1>>):
    line += f"{day:2} "
    column += 1
    if column == 7:
        print(line.rstrip())
        line = ""
        column = 0
if line:
    print(line.rstrip())
