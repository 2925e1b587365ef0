local function grade(points)
  if type(points) ~= "number" then return "no points" end
  if points >= 90 then return "A" end
  if points >= 75 then return "B" end
  if points >= 50 then return "C" end
  return "F"
end
print(grade(95), grade(80), grade(50), grade(3), grade("x"), grade())
