-- s: 1..9999
-- r: 1..4
-- c: 1..5
-- fill: o | ~ | *

local map = {
<% for i in range(4) %>
  {<% for j in range(5) %>"<< "#" if (s // (j + 1) + s * (i + 2) + i * j * 5) % 3 == 0 else "." >>"<< "" if loop.last else ", " >><% endfor %>},
<% endfor %>
}
local filled = 0

function fill(r, c)
  if r < 1 or r > 4 or c < 1 or c > 5 then return end
  if map[r][c] ~= "." then return end
  map[r][c] = "<<fill>>"
  filled = filled + 1
  fill(r - 1, c)
  fill(r + 1, c)
  fill(r, c - 1)
  fill(r, c + 1)
end

fill(<<r>>, <<c>>)
for _, row in ipairs(map) do
  print(table.concat(row))
end
print("filled: " .. filled)
