# n: 10..4000
# b: 3..9

def digits_in_base(n, base):
    symbols = "0123456789abcdef"
    out = ""
    while n:
        n, r = divmod(n, base)
        out = symbols[r] + out
    return out or "0"


number = <<n>>
for base in (2, <<b>>, 10, 16):
    print(f"base {base:>2}: {digits_in_base(number, base)}")
print(hex(number), oct(number))
