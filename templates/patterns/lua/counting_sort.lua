-- s: 1..9999
-- n: 5..12
-- max: 4..9

local grades = {<% for k in range(n) %><< (s * (k + 2) + k * k * 5 + s // (k + 2)) % max + 1 >><< "" if loop.last else ", " >><% endfor %>}
local count = {}
for g = 1, <<max>> do count[g] = 0 end
for _, g in ipairs(grades) do
  count[g] = count[g] + 1
end

local sorted = {}
for g = 1, <<max>> do
  for _ = 1, count[g] do
    table.insert(sorted, g)
  end
end
print("unsorted:", table.concat(grades, ""))
print("sorted:", table.concat(sorted, ""))
