limit = 10
value = 3
while value < limit:
    if value > limit:
        print("too far:", value)
    value = value * 2
