# year: 1896..2104
# m: 1..12
# n: 2..5
# way: list | elif

<% if way == "list" %>
days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
year = <<year>>
if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
    days[1] = 29
for i in range(<<n>>):
    month = (<<m>> + i) % 12
    print(names[month], days[month])
print("days in", year, ":", sum(days))
<% else %>
def days_in(month, year):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    elif month in (4, 6, 9, 11):
        return 30
    return 31


print(days_in(<<m>>, <<year>>))
print(days_in(2, <<year>>))
print(days_in(<<n + 5>>, <<year>>))
<% endif %>
