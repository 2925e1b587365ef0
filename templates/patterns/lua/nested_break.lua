-- target: 12..90
-- n: 6..12
-- style: flag | function

<% if style == "flag" %>
local found = false
for a = 2, <<n>> do
  for b = a, <<n>> do
    if a * b == <<target>> then
      print(a .. " * " .. b .. " = <<target>>")
      found = true
      break
    end
  end
  if found then break end
end
if not found then
  print("no product below <<n>> makes <<target>>")
end
<% else %>
function search(target, n)
  for a = n, 2, -1 do
    for b = a, 2, -1 do
      if a * b == target then
        return a .. " times " .. b
      end
    end
  end
end

local answer = search(<<target>>, <<n>>)
print("<<target>> is " .. (answer or "no such product"))
<% endif %>
