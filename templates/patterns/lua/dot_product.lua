-- a: -9..9
-- b: -9..9
-- c: -9..9
-- x: -9..9
-- y: -9..9
-- z: -9..9

local function dot(u, v)
  local sum = 0
  for i = 1, #u do
    sum = sum + u[i] * v[i]
  end
  return sum
end

local u = {<<a>>, <<b>>, <<c>>}
local v = {<<x>>, <<y>>, <<z>>}
print("u . v = " .. dot(u, v))
print("|u|^2 = " .. dot(u, u))
if dot(u, v) == 0 then
  print("They are perpendicular.")
end
print(string.format("|v| = %.3f", math.sqrt(dot(v, v))))
