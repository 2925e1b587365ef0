# n: 4..12
# start: red | green | yellow
# red: 3..9
# green: 4..9
# yellow: 1..3

light = "<<start>>"
seconds = 0
for change in range(<<n>>):
    print(f"{seconds:3}s {light}")
    if light == "red":
        seconds += <<red>>
        light = "green"
    elif light == "green":
        seconds += <<green>>
        light = "yellow"
    else:
        seconds += <<yellow>>
        light = "red"
print("total", seconds, "seconds")
