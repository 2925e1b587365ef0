-- start: red | green | yellow
-- n: 4..12
-- r: 3..9
-- g: 2..8

local light = "<<start>>"
local seconds = 0
for step = 1, <<n>> do
  if light == "red" then
    seconds = seconds + <<r>>
    light = "green"
  elseif light == "green" then
    seconds = seconds + <<g>>
    light = "yellow"
  else
    seconds = seconds + 1
    light = "red"
  end
  print(seconds .. "s: " .. light)
end
