# f: a and b | a or b | not a or b | a and not b | a != b | a == b | not (a and b) | not (a or b) | a or not b
# g: a | b | not a | not b | a or b | a and b | True
# form: words | digits

<% if form == "words" %>
print("a", "b", "result", sep="\t")
for a in [True, False]:
    for b in [True, False]:
        print(a, b, (<<f>>) and (<<g>>), sep="\t")
<% else %>
for a in (0, 1):
    for b in (0, 1):
        result = (<<f>>) or (<<g>>)
        print(a, b, "=>", int(bool(result)))
<% endif %>
