-- rule: 1..255
-- width: 9..21
-- n: 3..8
-- on: # | 1 | *

-- one line of cells, each new one made from three old ones
local cells = {}
for i = 1, <<width>> do cells[i] = 0 end
cells[<<width // 2 + 1>>] = 1

for generation = 1, <<n>> do
  local line = ""
  for _, c in ipairs(cells) do
    line = line .. (c == 1 and "<<on>>" or ".")
  end
  print(line)
  local new = {}
  for i = 1, #cells do
    local left = cells[i - 1] or 0
    local right = cells[i + 1] or 0
    local number = left * 4 + cells[i] * 2 + right
    new[i] = <<rule>> // math.tointeger(2 ^ number) % 2
  end
  cells = new
end
