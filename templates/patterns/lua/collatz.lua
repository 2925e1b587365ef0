-- n: 3..40
-- out: steps | path | joined

local n = <<n>>
local steps = 0
<% if out == "path" %>
io.write(n)
<% elif out == "joined" %>
local seen = {n}
<% endif %>
while n ~= 1 do
  if n % 2 == 0 then
    n = n // 2
  else
    n = 3 * n + 1
  end
  steps = steps + 1
<% if out == "path" %>
  io.write(" -> ", n)
<% elif out == "joined" %>
  seen[#seen + 1] = n
<% endif %>
end
<% if out == "path" %>
io.write("\n")
<% elif out == "joined" %>
print(table.concat(seen, " "))
<% endif %>
print("steps: " .. steps)
