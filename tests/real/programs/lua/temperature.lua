for c = -10, 30, 10 do
  local f = c * 9 / 5 + 32
  print(string.format("%4d C = %6.1f F", c, f))
end
