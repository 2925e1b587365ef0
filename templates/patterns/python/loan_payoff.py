# debt: 300..3000
# pay: 90..400
# percent: 1..4

debt = <<debt>>.0
month = 0
paid = 0
while debt > 0 and month < 24:
    month += 1
    debt = round(debt * 1.0<<percent>>, 2)
    payment = min(<<pay>>, debt)
    debt = round(debt - payment, 2)
    paid += payment
    print(f"month {month}: paid {payment:.2f}, left {debt:.2f}")
print(f"total paid: {paid:.2f}")
