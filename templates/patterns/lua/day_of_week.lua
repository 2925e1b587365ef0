-- d: 1..28
-- m: 1..12
-- y: 1950..2049

-- Sakamoto's method
local offsets = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4}
local names = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

local function weekday(year, month, day)
  if month < 3 then
    year = year - 1
  end
  local n = year + year // 4 - year // 100 + year // 400 + offsets[month] + day
  return n % 7 + 1
end

print("<<y>>-<<m>>-<<d>> is a " .. names[weekday(<<y>>, <<m>>, <<d>>)])
print("One year later: " .. names[weekday(<<y + 1>>, <<m>>, <<d>>)])
