# rule: 1..254
# width: 11..31
# rounds: 4..12
# live: # | * | 1

rule = f"{<<rule>>:08b}"[::-1]
cells = [0] * <<width>>
cells[<<width>> // 2] = 1
for generation in range(<<rounds>>):
    line = ""
    for cell in cells:
        line += "<<live>>" if cell else "."
    print(line)
    after = []
    for i in range(<<width>>):
        left = cells[i - 1]
        right = cells[(i + 1) % <<width>>]
        after.append(int(rule[left * 4 + cells[i] * 2 + right]))
    cells = after
