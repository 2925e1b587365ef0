-- a: 3..9
-- b: 3..9
-- c: 2..14

-- three sides: what kind of triangle?
function kind(a, b, c)
  if a + b <= c or a + c <= b or b + c <= a then
    return "impossible"
  elseif a == b and b == c then
    return "equilateral"
  elseif a == b or b == c or a == c then
    return "isosceles"
  else
    return "scalene"
  end
end

local a, b, c = <<a>>, <<b>>, <<c>>
print(a, b, c, kind(a, b, c))
if a * a + b * b == c * c then print("with a right angle") end
print(a, a, a, kind(a, a, a))
print(a, b, a + b, kind(a, b, a + b))
