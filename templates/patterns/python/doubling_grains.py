# squares: 8..24
# start: 1..5
# factor: 2 | 3

grains = <<start>>
total = 0
for square in range(1, <<squares + 1>>):
    total += grains
    if square % 4 == 0:
        print(f"square {square:>2}: {grains:>14,} grains, {total:,} in all")
    grains *= <<factor>>
