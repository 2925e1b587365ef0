# n: 4..10
# way: update | rows | choose
# pad: 20..40

<% if way == "update" %>
row = [1]
for i in range(<<n>>):
    print(row)
    row.append(1)
    for j in range(len(row) - 2, 0, -1):
        row[j] += row[j - 1]
print(len(row), "numbers would follow", "-" * <<pad // 4>>)
<% elif way == "rows" %>
previous = []
for i in range(<<n>>):
    current = [1] * (i + 1)
    for j in range(1, i):
        current[j] = previous[j - 1] + previous[j]
    text = ""
    for number in current:
        text += str(number) + " "
    print(text.strip().center(<<pad>>).rstrip())
    previous = current
<% else %>
def choose(n, k):
    if k == 0 or k == n:
        return 1
    return choose(n - 1, k - 1) + choose(n - 1, k)


for n in range(<<n>>):
    for k in range(n + 1):
        print(choose(n, k), end=" ")
    print("|", <<pad>> + n)
<% endif %>
