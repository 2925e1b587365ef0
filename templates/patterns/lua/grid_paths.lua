-- rows: 2..7
-- cols: 2..9
-- br: 1..2
-- bc: 2..3

-- paths from the top left to the bottom right, one cell is blocked
local grid = {}
for r = 1, <<rows>> do
  grid[r] = {}
  for c = 1, <<cols>> do
    if r == <<br>> and c == <<bc>> and r + c < <<rows + cols>> then
      grid[r][c] = 0
    elseif r == 1 and c == 1 then
      grid[r][c] = 1
    else
      local above = r > 1 and grid[r - 1][c] or 0
      local left = c > 1 and grid[r][c - 1] or 0
      grid[r][c] = above + left
    end
  end
  print(table.concat(grid[r], "\t"))
end
print("paths: " .. grid[<<rows>>][<<cols>>])
