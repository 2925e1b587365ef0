-- moves: LRL | RRR | LLRL | RLLR | FLFR
-- more: FF | LF | RFRF | FLF | R
-- start: 1..4
-- len: 1..6

local names = {"north", "east", "south", "west"}
local dx = {0, 1, 0, -1}
local dy = {1, 0, -1, 0}
local dir = <<start>>
local x, y = 0, 0
local moves = "<<moves>><<more>>"
for i = 1, #moves do
  local m = moves:sub(i, i)
  if m == "L" then
    dir = (dir - 2) % 4 + 1
  elseif m == "R" then
    dir = dir % 4 + 1
  else
    x = x + dx[dir] * <<len>>
    y = y + dy[dir] * <<len>>
  end
  print(m, names[dir], x .. "," .. y)
end
