-- a: 0..10
-- b: 0..9
-- c: 0..10
-- d: 0..8
-- e: 0..9

-- strikes count double here, spares five more
local frames = {{<<a>>, <<0 if a == 10 else 10 - a if b > 6 else (b % (11 - a))>>}, {<<c>>, <<(10 - c) // 2>>}, {<<d>>, <<10 - d if e > 4 else (9 - d) // 2>>}}
local total = 0
for i, f in ipairs(frames) do
  local sum = f[1] + f[2]
  local note = ""
  if f[1] == 10 then
    sum = 20
    note = " strike"
  elseif sum == 10 then
    sum = 15
    note = " spare"
  end
  total = total + sum
  print("frame " .. i .. ": " .. sum .. note)
end
print("score: " .. total)
