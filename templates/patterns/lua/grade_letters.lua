-- s: 1..9999
-- top: 88..93
-- step: 8..12
-- low: E | F

local function grade(points)
  if points >= <<top>> then
    return "A"
  elseif points >= <<top - step>> then
    return "B"
  elseif points >= <<top - 2 * step>> then
    return "C"
  elseif points >= <<top - 3 * step>> then
    return "D"
  else
    return "<<low>>"
  end
end

local points = {<< s % 50 + 51 >>, << s * 7 % 71 + 30 >>, << s * 3 % 61 + 40 >>, << s * 11 % 100 >>}
for i = 1, #points do
  print("student " .. i .. ": " .. points[i] .. " -> " .. grade(points[i]))
end
