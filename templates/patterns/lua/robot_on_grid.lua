-- path: RRUU | ULDR | DDRL | URUR | LLLU
-- more: UURD | RR | LDDL | DRUL | UD | RURU
-- x: -3..3
-- y: -3..3

local startX, startY = <<x>>, <<y>>
local x, y = startX, startY
local path = "<<path>><<more>>"
for i = 1, #path do
  local move = path:sub(i, i)
  if move == "U" then
    y = y + 1
  elseif move == "D" then
    y = y - 1
  elseif move == "R" then
    x = x + 1
  else
    x = x - 1
  end
end
print("robot at (" .. x .. ", " .. y .. ")")
print("distance from start: " .. math.abs(x - startX) + math.abs(y - startY))
