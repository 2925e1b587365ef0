# start: 0..10
# a: 0..10
# b: 0..10
# c: 0..10

floor = <<start>>
travelled = 0
for target in [<<a>>, <<b>>, <<c>>]:
    if target == floor:
        print("already at", floor)
        continue
    direction = 1 if target > floor else -1
    while floor != target:
        floor += direction
        travelled += 1
    print("doors open at", floor, "(up)" if direction == 1 else "(down)")
print("travelled", travelled, "floors")
