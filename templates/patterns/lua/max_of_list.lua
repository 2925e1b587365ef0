-- a: -20..90
-- b: -20..90
-- c: -20..90
-- d: -20..90
-- list: numbers | values | t | scores
-- best: max | best | largest

local <<list>> = {<<a>>, <<b>>, <<c>>, <<d>>}
local <<best>> = <<list>>[1]
for i = 2, #<<list>> do
  if <<list>>[i] > <<best>> then
    <<best>> = <<list>>[i]
  end
end
print("largest: " .. <<best>>)
