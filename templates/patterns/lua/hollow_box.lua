-- w: 4..14
-- h: 3..8
-- c: # | * | + | =
-- inside: " " | "." | "-"

local w, h = <<w>>, <<h>>
for y = 1, h do
  for x = 1, w do
    if y == 1 or y == h or x == 1 or x == w then
      io.write("<<c>>")
    else
      io.write(<<inside>>)
    end
  end
  print()
end
