# goal: 100..900
# start: 0..60
# first: 10..50
# more: 0..10

# save a little more every week
saved = <<start>>
weekly = <<first>>
weeks = 0
while saved < <<goal>>:
    saved += weekly
    weekly += <<more>>
    weeks += 1
    if weeks % 4 == 0:
        print("after", weeks, "weeks:", saved)
print(f"Goal of <<goal>> reached in {weeks} weeks with {saved}.")
