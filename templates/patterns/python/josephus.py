# n: 5..20
# k: 2..6
# show: yes | no

people = list(range(1, <<n + 1>>))
place = 0
while len(people) > 1:
    place = (place + <<k>> - 1) % len(people)
    gone = people.pop(place)
<% if show == "yes" %>
    print(gone, "leaves")
<% else %>
    if len(people) <= 3:
        print("left:", people)
<% endif %>
print("survivor:", people[0])
