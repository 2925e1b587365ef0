-- w: 4..10
-- h: 3..8
-- a: # | X | 1 | B
-- b: . | o | 0 | -

for row = 1, <<h>> do
  local line = {}
  for col = 1, <<w>> do
    if (row + col) % 2 == 0 then
      line[col] = "<<a>>"
    else
      line[col] = "<<b>>"
    end
  end
  print(table.concat(line, " "))
end
