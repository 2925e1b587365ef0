-- a: 1..9
-- b: 1..9
-- c: 0..6
-- d: 3..12
-- seconds: 2..4

local floor, time = 0, 0
local stops = {<<a>>, <<b>>, <<c>>, <<d>>}
for _, target in ipairs(stops) do
  if target > floor then
    print("up from " .. floor .. " to " .. target)
  elseif target < floor then
    print("down from " .. floor .. " to " .. target)
  else
    print("already on floor " .. floor)
  end
  time = time + math.abs(target - floor) * <<seconds>> + 5
  floor = target
end
print("time: " .. time .. " s")
