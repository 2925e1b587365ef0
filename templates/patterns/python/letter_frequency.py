# text: mississippi | hello world | bookkeeper | banana bread | abracadabra | to be or not to be | committee | the cat sat on the mat | success | tomato salad
# more: 1..3
# name: counts | totals | amounts
# sort: no | yes

text = "<<text>>"
seen = []
<<name>> = []
for ch in text:
    if ch == " ":
        continue
    if ch in seen:
        <<name>>[seen.index(ch)] += 1
    else:
        seen.append(ch)
        <<name>>.append(1)
<% if sort == "yes" %>
for ch in sorted(seen):
    i = seen.index(ch)
    if <<name>>[i] >= <<more>>:
        print(ch, <<name>>[i])
<% else %>
for i in range(len(seen)):
    if <<name>>[i] >= <<more>>:
        print(f"{seen[i]}: {<<name>>[i]}")
<% endif %>
print("different letters:", len(seen))
