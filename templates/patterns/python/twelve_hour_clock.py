# start: 0..23
# step: 1..7
# minute: 0..59
# n: 3..8

hour = <<start>>
for i in range(<<n>>):
    suffix = "am" if hour < 12 else "pm"
    shown = hour % 12
    if shown == 0:
        shown = 12
    print(f"{hour:02}:{<<minute>>:02} is {shown}:{<<minute>>:02} {suffix}")
    hour = (hour + <<step>>) % 24
