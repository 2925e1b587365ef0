-- x1: -9..9
-- y1: -9..9
-- x2: -20..20
-- y2: -20..20

local function distance(ax, ay, bx, by)
  local dx, dy = bx - ax, by - ay
  return math.sqrt(dx * dx + dy * dy)
end

local function manhattan(ax, ay, bx, by)
  return math.abs(bx - ax) + math.abs(by - ay)
end

print("from (<<x1>>, <<y1>>) to (<<x2>>, <<y2>>)")
print(string.format("straight: %.2f", distance(<<x1>>, <<y1>>, <<x2>>, <<y2>>)))
print("by blocks: " .. manhattan(<<x1>>, <<y1>>, <<x2>>, <<y2>>))
