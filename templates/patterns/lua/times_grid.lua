-- rows: 3..7
-- cols: 3..9
-- width: 3 | 4 | 5
-- op: * | +

-- a grid of all products
for r = 1, <<rows>> do
  local line = ""
  for c = 1, <<cols>> do
    line = line .. string.format("%<<width>>d", r <<op>> c)
  end
  print(line)
end
