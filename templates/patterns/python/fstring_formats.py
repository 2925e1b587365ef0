# x: 1..99999
# y: 100..9999
# d: 1..5
# w: 8..14
# name: Ada | Alan | Grace | Edsger | Barbara

value = <<x>> / 7
name = "<<name>>"
print(f"{value:.<<d>>f}")
print(f"[{value:<<w>>.2f}] [{<<y>>:<<w>>d}]")
print(f"[{name:<<'<'>><<w>>}] [{name:><<w>>}] [{name:^<<w>>}]")
print(f"{<<x>>:,} {<<y>>:06d} {<<y>> / 10000:.1%}")
print(f"{<<y>>:x} {<<y>>:b} {<<d>>:+d}")
print(f"{name!r} has {len(name)} letters, {name[0]} to {name[-1]}")
