# start: 1 | 2 | 3 | 11 | 12 | 21 | 22 | 31 | 111 | 122 | 5 | 7
# n: 4..8
# lengths: yes | no

term = "<<start>>"
for _ in range(<<n>>):
<% if lengths == "yes" %>
    print(len(term), term)
<% else %>
    print(term)
<% endif %>
    following = ""
    last = ""
    count = 0
    for digit in term + ".":
        if digit == last:
            count += 1
        else:
            if count:
                following += str(count) + last
            last = digit
            count = 1
    term = following
