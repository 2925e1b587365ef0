# h: 1..60
# percent: 50..85
# stop: 1..3

height = <<h>>.0
bounces = 0
way = height
while height > 0.<<stop>> and bounces < 12:
    height *= <<percent>> / 100
    bounces += 1
    way += 2 * height
    print(f"bounce {bounces}: {height:.3f} m")
print("total way:", round(way, 2))
