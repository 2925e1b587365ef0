-- n: 10..26
-- sep: , | - |  + 
-- shown: all | count

local limit = <<n>>
local count = 0
for a = 1, limit do
  for b = a, limit do
    local c = math.floor(math.sqrt(a * a + b * b))
    if c <= limit and c * c == a * a + b * b then
      count = count + 1
<% if shown == "all" %>
      print(a .. "<<sep>>" .. b .. "<<sep>>" .. c)
<% endif %>
    end
  end
end
print(count .. " triples up to " .. limit)
