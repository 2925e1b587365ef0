-- a: 10..99
-- b: 1..999
-- c: 5..50
-- d: 0..9
-- sep: , | ; | / | :
-- n: 3 | 4

local line = "<<a>><<sep>><<b>><<sep>><<c>><< sep ~ d if n == "4" else "" >>"
local parts = {}
local current = ""
for i = 1, #line do
  local c = line:sub(i, i)
  if c == "<<sep>>" then
    table.insert(parts, current)
    current = ""
  else
    current = current .. c
  end
end
table.insert(parts, current)

local sum = 0
for i, part in ipairs(parts) do
  print(i, part)
  sum = sum + tonumber(part)
end
print("sum: " .. sum)
