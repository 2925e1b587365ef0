-- h1: 0..12
-- m1: 0..59
-- h2: 13..23
-- m2: 0..59
-- what: film | lesson | train ride | shift

local startHour, startMinute = <<h1>>, <<m1>>
local endHour, endMinute = <<h2>>, <<m2>>
local duration = (endHour * 60 + endMinute) - (startHour * 60 + startMinute)
print(string.format("The <<what>> starts at %d:%02d", startHour, startMinute))
print(string.format("and ends at %d:%02d.", endHour, endMinute))
print("It lasts " .. duration .. " minutes, or " .. duration // 60 .. " h " .. duration % 60 .. " min.")
