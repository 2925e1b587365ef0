name, n, price = "Zoë", 3, 4.5
print(f"{name} bought {n} apples for {n * price:.2f} EUR")
print(f'{name!r:>10}|{name:<6}|{name:^7}|{n:03}|{price:8.3f}|{-n:+}')
print(f"{{braces}} {n=} {n + 1 = } {'yes' if n > 2 else 'no'} {name.upper()}")
width = 8
print(f"{price:{width}.1f}|{name:>{width}}|{'x':*^{width}}")
print(f"{[1, 2]} {(1,)} {None} {True} {1 / 3:.4} {10**6:,} {n!s}")
print(f"a" "b" f"{n}c" 'd', f"""{n}
{price}""")
print("{} and {}".format(n, price), "{0}-{1:>4}".format("a", "b"), "%s|%5.1f|%-4d|%x" % (name, price, n, 255))
print(f"{n:d} {n:b} {n:o} {1234567:_} {price:g} {price:e} {0.1:.20f}")
