-- n: 3..12
-- c: * | # | o | + | @
-- way: rep | nested | write | down

<% if way == "rep" %>
for i = 1, <<n>> do
  print(string.rep("<<c>>", i))
end
<% elif way == "nested" %>
for row = 1, <<n>> do
  local line = ""
  for col = 1, row do
    line = line .. "<<c>> "
  end
  print(line)
end
<% elif way == "write" %>
for i = 1, <<n>> do
  for j = 1, i do
    io.write("<<c>>")
  end
  io.write("\n")
end
<% else %>
local height = <<n>>
while height > 0 do
  print(("<<c>>"):rep(height))
  height = height - 1
end
<% endif %>
