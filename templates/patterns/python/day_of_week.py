# day: 1..28
# month: 1..12
# year: 1950..2050

# Zeller's congruence
def weekday(day, month, year):
    if month < 3:
        month += 12
        year -= 1
    century, rest = year // 100, year % 100
    h = (day + 13 * (month + 1) // 5 + rest + rest // 4 + century // 4 + 5 * century) % 7
    return ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"][h]


print("<<day>>.<<month>>.<<year>> is a", weekday(<<day>>, <<month>>, <<year>>))
for year in range(<<year + 1>>, <<year + 4>>):
    print(year, weekday(<<day>>, <<month>>, year))
