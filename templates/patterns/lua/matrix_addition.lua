-- a: 1..9
-- b: 1..9
-- c: 1..9
-- d: 1..9
-- e: 1..9
-- f: -5..5
-- op: + | -

local A = {{<<a>>, <<b>>}, {<<c>>, <<d>>}}
local B = {{<<e>>, <<f>>}, {<<b>>, <<a>>}}
local C = {}
for i = 1, 2 do
  C[i] = {}
  for j = 1, 2 do
    C[i][j] = A[i][j] <<op>> B[i][j]
  end
end
for i = 1, 2 do
  print(C[i][1], C[i][2])
end
