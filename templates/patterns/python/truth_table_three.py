# f: a and b or c | a and (b or c) | not a or b and c | (a or b) and not c | a or b and not c | not (a or b or c) | a == b and b != c
# g: count | rows
# y: yes | True | T | 1
# n: no | False | F | 0

true_rows = 0
for i in range(8):
    a = i // 4 == 1
    b = i // 2 % 2 == 1
    c = i % 2 == 1
    r = <<f>>
    if r:
        true_rows += 1
<% if g == "rows" %>
    print("<<y>>" if a else "<<n>>", "<<y>>" if b else "<<n>>", "<<y>>" if c else "<<n>>", "|", "<<y>>" if r else "<<n>>")
<% else %>
        print(f"row {i}: <<y>>")
<% endif %>
print("<<f>> holds in", true_rows, "of 8 rows, not <<n>> in", 8 - true_rows)
