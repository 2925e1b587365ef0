# rows: 2..9
# columns: 3..9
# width: 3..5
# head: no | yes

<% if head == "yes" %>
print(" " * <<width>>, end="")
for c in range(1, <<columns + 1>>):
    print(f"{c:><<width>>}", end="")
print()
print("-" * <<width * (columns + 1)>>)
<% endif %>
for r in range(1, <<rows + 1>>):
<% if head == "yes" %>
    print(f"{r:><<width>>}", end="")
<% endif %>
    for c in range(1, <<columns + 1>>):
        print(str(r * c).rjust(<<width>>), end="")
    print()
