# s: 1..9999
# tank: 30..60
# n: 5..8
# use: 6..9

distances = [<% for k in range(n) %><<(s * (k + 3) + k * 37) % 190 + 60>><< "" if loop.last else ", " >><% endfor %>]
fuel = <<tank>>.0
stops = 0
for km in distances:
    needed = km * <<use>> / 100
    if needed > fuel:
        print(f"refill with {fuel:.1f} litres left")
        fuel = <<tank>>.0
        stops += 1
    fuel -= needed
    print(f"{km} km driven, {fuel:.1f} left")
print("stops:", stops)
