# a: 0..5
# b: 0..5
# c: 0..5
# d: 0..5
# one: Lions | Reds | United
# two: Bears | Blues | City
# three: Sharks | Greens | Rovers

games = [(0, 1, <<a>>, <<b>>), (1, 2, <<c>>, <<d>>), (2, 0, <<b>>, <<c>>)]
teams = ["<<one>>", "<<two>>", "<<three>>"]
points = [0] * 3
goals = [0] * 3
for home, away, x, y in games:
    goals[home] += x - y
    goals[away] += y - x
    if x > y:
        points[home] += 3
    elif x < y:
        points[away] += 3
    else:
        points[home] += 1
        points[away] += 1
    print(f"{teams[home]} {x}:{y} {teams[away]}")
table = []
for i in range(3):
    table.append((points[i], goals[i], teams[i]))
table.sort(reverse=True)
for p, g, team in table:
    print(f"{team:<8}{p:>3}{g:>+4}")
