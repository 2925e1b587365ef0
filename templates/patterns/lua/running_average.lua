-- a: 10..60
-- b: 10..60
-- c: 5..90
-- d: 5..90
-- e: 1..50
-- unit: km | points | degrees | euros

local values = { <<a>>, <<b>>, <<c>>, <<d>>, <<e>> }
local total = 0
for day = 1, #values do
  total = total + values[day]
  print("day " .. day .. ": " .. values[day] .. " <<unit>>, average " .. total // day)
end
