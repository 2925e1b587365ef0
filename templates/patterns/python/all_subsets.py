# a: red | tea | cat | 1
# b: green | milk | dog | 2
# c: blue | sugar | owl | 3
# least: 0..2
# way: bits | recursive

items = ["<<a>>", "<<b>>", "<<c>>"]
<% if way == "bits" %>
for code in range(8):
    chosen = []
    for i in range(3):
        if code // 2 ** i % 2 == 1:
            chosen.append(items[i])
    if len(chosen) >= <<least>>:
        print(chosen)
<% else %>


def subsets(values):
    if not values:
        return [[]]
    rest = subsets(values[1:])
    result = []
    for one in rest:
        result.append(one)
        result.append([values[0]] + one)
    return result


all_of_them = subsets(items)
print(len(all_of_them), "subsets")
for one in all_of_them:
    if len(one) == <<least>>:
        print(one)
<% endif %>
