-- n: 4 | 5 | 6
-- q: Q | D | X
-- e: . | - | _
-- first: 1..4

-- place queens row by row; queens[r] is the column in row r
local n = <<n>>
local queens = {}

local function safe(row, column)
  for r = 1, row - 1 do
    local c = queens[r]
    if c == column or math.abs(c - column) == row - r then
      return false
    end
  end
  return true
end

local function place(row)
  if row > n then
    return true
  end
  for k = 0, n - 1 do
    local column = (k + <<first>> - 1) % n + 1
    if safe(row, column) then
      queens[row] = column
      if place(row + 1) then
        return true
      end
    end
  end
  return false
end

if place(1) then
  for r = 1, n do
    print(string.rep("<<e>>", queens[r] - 1) .. "<<q>>" .. string.rep("<<e>>", n - queens[r]))
  end
end
print(queens[1], queens[n])
