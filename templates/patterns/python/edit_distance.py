# a: kitten | sunday | book | flaw | python | car
# b: sitting | saturday | back | lawn | typhoon | cat
# rows: yes | no
# c: s | ed | ing

def distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        current = [i]
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + cost))
<% if rows == "yes" %>
        print(a[i - 1], current)
<% endif %>
        previous = current
    return previous[-1]


print(distance("<<a>>", "<<b>>"))
print(distance("<<a>>", "<<a>><<c>>"))
