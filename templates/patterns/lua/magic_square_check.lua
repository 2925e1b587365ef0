-- k: 0..30
-- wrong: 0..4
-- flip: yes | no

<% set rows = [[8 + k, 1 + k, 6 + k], [3 + k, 5 + k, 7 + k], [4 + k, 9 + k, 2 + k]] %>
local square = {
<% for row in (rows|reverse if flip == "yes" else rows) %>
  {<<row[0] + (wrong if loop.first else 0)>>, <<row[1]>>, <<row[2]>>},
<% endfor %>
}

local function isMagic(s)
  local sum = s[1][1] + s[2][2] + s[3][3]
  if s[1][3] + s[2][2] + s[3][1] ~= sum then
    return false
  end
  for i = 1, 3 do
    if s[i][1] + s[i][2] + s[i][3] ~= sum then return false end
    if s[1][i] + s[2][i] + s[3][i] ~= sum then return false end
  end
  return true
end

for _, row in ipairs(square) do
  print(table.concat(row, " "))
end
print(isMagic(square) and "magic" or "not magic")
