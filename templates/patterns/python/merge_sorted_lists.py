# s: 1..9999
# n: 2..5
# m: 2..5

def merge(a, b):
    merged = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    return merged + a[i:] + b[j:]


left = [<% for k in range(n) %><<k * (s % 9 + 1) + s % 5>><< "" if loop.last else ", " >><% endfor %>]
right = [<% for k in range(m) %><<k * (s // 9 % 7 + 2) + s % 3>><< "" if loop.last else ", " >><% endfor %>]
print(merge(left, right))
print(merge([], right))
