for row = 1, 5 do
  io.write(string.rep(" ", 5 - row))
  for _ = 1, row do io.write("* ") end
  io.write("\n")
end
io.write("done", 1, " ", 2.5, "\n")
