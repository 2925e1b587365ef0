-- s: 1..9999
-- r: 2..3
-- c: 2..4

local m = {
<% for i in range(r) %>
  {<% for j in range(c) %><< (s * (i + 1) + j * j * 29 + s // (j + 1)) % 50 >><< "" if loop.last else ", " >><% endfor %>},
<% endfor %>
}

local t = {}
for col = 1, #m[1] do
  t[col] = {}
  for row = 1, #m do
    t[col][row] = m[row][col]
  end
end

print("rows: " .. #m .. ", columns: " .. #m[1])
for _, line in ipairs(t) do
  print(table.concat(line, "\t"))
end
