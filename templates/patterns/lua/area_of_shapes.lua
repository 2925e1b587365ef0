-- w: 2..30
-- h: 2..30
-- r: 1..12
-- pi: 3.14 | 3.1416 | math.pi

local function rectangle(w, h) return w * h end
local function triangle(b, h) return b * h / 2 end
local function circle(r) return <<pi>> * r ^ 2 end

print("rectangle", rectangle(<<w>>, <<h>>))
print("triangle", triangle(<<w>>, <<h>>))
print("circle", string.format("%.2f", circle(<<r>>)))
if rectangle(<<w>>, <<h>>) > circle(<<r>>) then
  print("the rectangle is larger than the circle")
else
  print("the circle is larger")
end
