# a: 6..11
# b: 12..22
# m: 0..59
# k: 0..59

def to_minutes(clock):
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


start = "<<"{:02}:{:02}".format(a, m)>>"
end = "<<"{:02}:{:02}".format(b, k)>>"
length = to_minutes(end) - to_minutes(start)
print(start, "to", end, "is", length, "minutes")
print("that is", length // 60, "h", length % 60, "min")
