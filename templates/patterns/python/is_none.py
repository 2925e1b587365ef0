# s: 1..9999
# n: 3..6
# limit: 10..45
# word: nothing | no match | not found

def first_above(values, limit=<<limit>>):
    for v in values:
        if v > limit:
            return v


numbers = [<% for k in range(n) %><<(s * (k + 3) + 7 * k) % 50>><< "" if loop.last else ", " >><% endfor %>]
for limit in (5, <<limit>>, 60):
    result = first_above(numbers, limit)
    if result is None:
        print("<<word>> above", limit)
    else:
        print("first above", limit, "is", result)
print(first_above(numbers) is not None)
