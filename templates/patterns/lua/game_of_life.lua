-- s: 1..9999
-- turns: 1..3
-- alive: # | O | 1

local h, w = 5, 6
local cells = {
<% for i in range(5) %>
  {<% for j in range(6) %><< 1 if (s // (j + 1) + s * (i + 1) + i * j * 3) % 3 == 0 else 0 >><< "" if loop.last else ", " >><% endfor %>},
<% endfor %>
}

local function neighbours(row, col)
  local n = 0
  for r = math.max(row - 1, 1), math.min(row + 1, h) do
    for c = math.max(col - 1, 1), math.min(col + 1, w) do
      if not (r == row and c == col) then
        n = n + cells[r][c]
      end
    end
  end
  return n
end

for turn = 1, <<turns>> do
  local next_cells = {}
  for r = 1, h do
    next_cells[r] = {}
    for c = 1, w do
      local n = neighbours(r, c)
      if n == 3 or (n == 2 and cells[r][c] == 1) then
        next_cells[r][c] = 1
      else
        next_cells[r][c] = 0
      end
    end
  end
  cells = next_cells
  print("turn " .. turn)
  for r = 1, h do
    local line = ""
    for c = 1, w do line = line .. (cells[r][c] == 1 and "<<alive>>" or ".") end
    print(line)
  end
end
