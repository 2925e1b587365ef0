# n: 1..4
# a: A | left | 1
# b: B | middle | 2
# c: C | right | 3
# count: no | yes

<% if count == "yes" %>
moves = 0


def hanoi(n, source, spare, target):
    global moves
    if n == 0:
        return
    hanoi(n - 1, source, target, spare)
    moves += 1
    print(f"{moves}: disk {n} from {source} to {target}")
    hanoi(n - 1, spare, source, target)


hanoi(<<n>>, "<<a>>", "<<b>>", "<<c>>")
print("total", moves)
<% else %>
def move(disks, start, end, other):
    if disks == 1:
        print("Move disk 1 from", start, "to", end)
    else:
        move(disks - 1, start, other, end)
        print("Move disk", disks, "from", start, "to", end)
        move(disks - 1, other, end, start)


move(<<n>>, "<<a>>", "<<c>>", "<<b>>")
<% endif %>
