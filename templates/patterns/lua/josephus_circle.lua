-- n: 5..16
-- k: 2..5
-- way: list | formula

<% if way == "list" %>
local people = {}
for i = 1, <<n>> do people[i] = i end
local at = 1
while #people > 1 do
  at = (at + <<k>> - 2) % #people + 1
  io.write(table.remove(people, at), " ")
end
print()
print("survivor: " .. people[1])
<% else %>
function survivor(n, k)
  if n == 1 then
    return 0
  end
  return (survivor(n - 1, k) + k) % n
end

for n = 1, <<n>> do
  print(n, survivor(n, <<k>>) + 1)
end
<% endif %>
