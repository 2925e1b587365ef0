-- n: 3..13
-- sep: , | - | : | ;
-- way: count | same | floyd | mirror

<% if way == "count" %>
for i = 1, <<n>> do
  local s = ""
  for j = 1, i do s = s .. j .. "<<sep>>" end
  print(s)
end
<% elif way == "same" %>
for i = 1, <<n>> do
  print(string.rep(i, i, "<<sep>>"))
end
<% elif way == "floyd" %>
-- Floyd's triangle
local k = 1
for i = 1, <<n>> do
  for j = 1, i do
    io.write(string.format("%<<n % 2 + 4>>d", k))
    k = k + 1
  end
  io.write("\n")
end
<% else %>
for i = 1, <<n>> do
  for j = 1, i do io.write(j) end
  for j = i - 1, 1, -1 do io.write(j) end
  print()
end
<% endif %>
