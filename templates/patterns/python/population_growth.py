# a: 100..5000
# percent: 1..12
# years: 3..10
# limit: 2..4
# animal: rabbits | foxes | people | bacteria

population = <<a>>
for year in range(<<years>>):
    born = population * <<percent>> // 100
    died = population // <<limit * 20>>
    population += born - died
    print(f"year {year + 1}: {population} <<animal>> (+{born}, -{died})")
growth = (population - <<a>>) / <<a>> * 100
print(f"growth: {growth:.1f} percent")
