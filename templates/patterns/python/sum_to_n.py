# n: 5..100
# way: for | while | formula | sum
# total: total | s | result | acc

# Add up the numbers from 1 to <<n>>
<% if way == "for" %>
<<total>> = 0
for i in range(1, <<n + 1>>):
    <<total>> += i
print("Sum:", <<total>>)
<% elif way == "while" %>
<<total>> = 0
i = 1
while i <= <<n>>:
    <<total>> = <<total>> + i
    i += 1
print(f"The sum is {<<total>>}")
<% elif way == "formula" %>
n = <<n>>
<<total>> = n * (n + 1) // 2
print("1 + ... +", n, "=", <<total>>)
<% else %>
<<total>> = sum(range(<<n + 1>>))
print(<<total>>)
<% endif %>
