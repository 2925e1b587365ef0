-- a: red | blue | green
-- b: circle | square | star
-- c: big | small | tiny
-- d: old | new | lost
-- sep: and | with | + | &
-- n: 3 | 4

local things = {"<<a>>", "<<b>>", "<<c>>"<< ', "' ~ d ~ '"' if n == "4" else "" >>}
local n = 0
for i = 1, #things - 1 do
  for j = i + 1, #things do
    n = n + 1
    print(n .. ") " .. things[i] .. " <<sep>> " .. things[j])
  end
end
local k = #things
print(n == k * (k - 1) // 2)
