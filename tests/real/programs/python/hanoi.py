moves = 0

def hanoi(n, source, target, spare):
    global moves
    if n == 0:
        return
    hanoi(n - 1, source, spare, target)
    moves += 1
    if moves <= 7:
        print(f"{moves}: {source} -> {target}")
    hanoi(n - 1, spare, target, source)

hanoi(5, "A", "C", "B")
print("moves:", moves)
print(hanoi(0, "x", "y", "z"))
