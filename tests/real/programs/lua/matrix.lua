local m = {{1, 2, 3}, {4, 5, 6}}
for r = 1, #m do
  local line = {}
  for c = 1, #m[r] do line[c] = m[r][c] * 10 end
  print(table.concat(line, "\t"))
end
m[2][3] = "x"
print(m[2][3], #m, #m[1])
