-- n: 2..6
-- w: 2..7
-- first: 1..30

-- numbers from outside to inside
local rows, cols = <<n>>, <<w>>
local grid = {}
for r = 1, rows do
  grid[r] = {}
  for c = 1, cols do grid[r][c] = 0 end
end

local r, c, dr, dc = 1, 1, 0, 1
for value = <<first>>, <<first>> + rows * cols - 1 do
  grid[r][c] = value
  local nr, nc = r + dr, c + dc
  if nr < 1 or nr > rows or nc < 1 or nc > cols or grid[nr][nc] ~= 0 then
    dr, dc = dc, -dr
    nr, nc = r + dr, c + dc
  end
  r, c = nr, nc
end
for i = 1, rows do
  local line = ""
  for j = 1, cols do
    line = line .. string.format("%4d", grid[i][j])
  end
  print(line)
end
