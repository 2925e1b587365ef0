def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

years = 1900, 1996, 2000, 2023, 2024
for year in years:
    if is_leap(year): print(year, "is a leap year")
    else: print(year, "is not")
days = 366 if is_leap(2024) else 365; print(days)
