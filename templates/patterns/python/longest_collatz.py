# low: 2..40
# span: 5..30
# f: collatz_length | steps | chain

def <<f>>(n):
    length = 1
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        length += 1
    return length


best, best_length = 0, 0
for start in range(<<low>>, <<low + span>>):
    length = <<f>>(start)
    if length > best_length:
        best, best_length = start, length
        print("new record:", best, "with", best_length)
print(f"winner: {best}")
