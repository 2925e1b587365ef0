# start: 1890..2090
# span: 5..14
# way: one | nested | next

<% if way == "one" %>
def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


for year in range(<<start>>, <<start + span>>):
    print(year, is_leap(year))
<% elif way == "nested" %>
for year in (<<start>>, <<start + span>>, 1900, 2000):
    if year % 4 == 0:
        if year % 100 == 0:
            if year % 400 == 0:
                print(year, "is a leap year")
            else:
                print(year, "is not a leap year")
        else:
            print(year, "is a leap year")
    else:
        print(year, "is not a leap year")
<% else %>
year = <<start>>
found = 0
while found < <<span % 5 + 1>>:
    year += 1
    leap = year % 400 == 0 if year % 100 == 0 else year % 4 == 0
    if leap:
        found += 1
        print("leap year:", year)
<% endif %>
