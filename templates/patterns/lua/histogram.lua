-- a: 1..15
-- b: 1..15
-- c: 1..15
-- d: 1..15
-- mark: * | # | =
-- way: across | down

local data = {<<a>>, <<b>>, <<c>>, <<d>>}
<% if way == "across" %>
for i, n in ipairs(data) do
  print(i .. " | " .. string.rep("<<mark>>", n) .. " " .. n)
end
<% else %>
local top = math.max(data[1], data[2], data[3], data[4])
for level = top, 1, -1 do
  local line = ""
  for i = 1, #data do
    if data[i] >= level then
      line = line .. " <<mark>>"
    else
      line = line .. "  "
    end
  end
  print(line)
end
print(" 1 2 3 4")
<% endif %>
