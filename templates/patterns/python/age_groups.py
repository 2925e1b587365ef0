# s: 1..9999
# n: 4..8

children = teens = adults = 0
for age in [<% for k in range(n) %><<(s * (k + 3) * 3 + k * 11) % 71 + 1>><< "" if loop.last else ", " >><% endfor %>]:
    if age < 13:
        children += 1
        group = "child"
    elif 13 <= age < 20:
        teens += 1
        group = "teenager"
    else:
        adults += 1
        group = "adult"
    print(age, group)
print(f"children: {children}, teens: {teens}, adults: {adults}")
