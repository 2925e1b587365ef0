for base = 2, 3 do
  local row = base .. ":"
  local value = 1
  for exponent = 0, 5 do
    row = row .. " " .. value
    value = value * base
  end
  print(row)
end
print(2^53, 2^53 == 2^53 + 1, math.tointeger(2^53), 7 // 1.0)
