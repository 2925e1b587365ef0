-- n: 3..24
-- steps: 2..5
-- way: table | recursive

-- in how many ways can one climb n stairs, up to <<steps>> at a time?
<% if way == "table" %>
local ways = {1}
for i = 2, <<n>> + 1 do
  ways[i] = 0
  for s = 1, <<steps>> do
    if i - s >= 1 then
      ways[i] = ways[i] + ways[i - s]
    end
  end
end
for i = <<[1, n - 4]|max>>, <<n>> do
  print(i .. " stairs: " .. ways[i + 1])
end
<% else %>
local function ways(n)
  if n < 0 then return 0 end
  if n == 0 then return 1 end
  local sum = 0
  for s = 1, <<steps>> do
    sum = sum + ways(n - s)
  end
  return sum
end

print("stairs", "ways")
for n = 1, <<n // 4 + 2>> do
  print(n, ways(n))
end
<% endif %>
