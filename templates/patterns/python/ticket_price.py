# a: 2..90
# b: 2..90
# full: 8..20
# day: Monday | Tuesday | Friday | Saturday | Sunday

def ticket(age, day="<<day>>"):
    if age < 4:
        return 0
    price = <<full>>
    if age < 18 or age >= 65:
        price = price * 0.5
    if day in ("Saturday", "Sunday"):
        price += 2
    return price


total = 0
for age in (<<a>>, <<b>>, 3):
    price = ticket(age)
    print("age", age, "pays", price)
    total += price
print("total", total, "on <<day>>")
print(ticket(<<a>>, "Wednesday"))
