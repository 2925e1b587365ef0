-- p: -9..9
-- q: -9..9
-- a: 1..3
-- add: 0..6

-- a x^2 + b x + c = 0
local a, b, c = <<a>>, <<-a * (p + q)>>, <<a * p * q + (add if add > 4 else 0)>>
local d = b * b - 4 * a * c
print("discriminant: " .. d)
if d < 0 then
  print("no real solution")
elseif d == 0 then
  print("x = " .. -b / (2 * a))
else
  local root = math.sqrt(d)
  print("x1 = " .. (-b - root) / (2 * a))
  print("x2 = " .. (-b + root) / (2 * a))
end
