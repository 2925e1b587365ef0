-- rows: 3..12
-- way: add | formula
-- centred: yes | no
-- gap: 2 | 3
-- edge: 1..3

<% if way == "add" %>
local row = {<<edge>>}
for r = 1, <<rows>> do
  print(<% if centred == "yes" %>string.rep(" ", (<<rows>> - r) * <<gap>> // 2) .. <% endif %>table.concat(row, "<< " " * (gap|int - 1) >>"))
  local next_row = {<<edge>>}
  for i = 1, #row - 1 do
    next_row[i + 1] = row[i] + row[i + 1]
  end
  next_row[#next_row + 1] = <<edge>>
  row = next_row
end
<% else %>
for n = 0, <<rows - 1>> do
  local c = <<edge>>
<% if centred == "yes" %>
  io.write(string.rep(" ", <<rows>> - n))
<% endif %>
  for k = 0, n do
    io.write(c, " ")
    c = c * (n - k) // (k + 1)
  end
  io.write("\n")
end
<% endif %>
