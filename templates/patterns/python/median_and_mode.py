# s: 1..9999
# n: 5..10

def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def mode(values):
    best = values[0]
    for v in values:
        if values.count(v) > values.count(best):
            best = v
    return best


sample = [<% for k in range(n) %><<(s * (k + 2) + k * k) % 12>><< "" if loop.last else ", " >><% endfor %>]
print(sample)
print("median", median(sample))
print("mode", mode(sample))
print("range", max(sample) - min(sample))
