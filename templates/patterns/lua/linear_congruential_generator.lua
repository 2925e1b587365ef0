-- seed: 1..9999
-- a: 5 | 13 | 21 | 75 | 1103
-- c: 7 | 17 | 74 | 1
-- m: 97 | 256 | 1000 | 65537
-- n: 3..9

-- x' = (a * x + c) % m
local x = <<seed>>
local a, c, m = <<a>>, <<c>>, <<m>>
for i = 1, <<n>> do
  x = (a * x + c) % m
  print(i, x)
end
