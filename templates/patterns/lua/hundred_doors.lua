-- n: 10..60
-- out: list | picture

local doors = {}
for i = 1, <<n>> do
  doors[i] = false
end
for pass = 1, <<n>> do
  for d = 1, <<n>> do
    if d % pass == 0 then
      doors[d] = not doors[d]
    end
  end
end
<% if out == "list" %>
for i, open in ipairs(doors) do
  if open then print("door " .. i .. " is open") end
end
<% else %>
local picture = ""
for i = 1, #doors do
  picture = picture .. (doors[i] and "O" or "-")
end
print(picture)
<% endif %>
