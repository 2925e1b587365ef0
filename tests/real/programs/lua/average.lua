local grades = { 90, 72, 85, 64, 100 }
local sum, best = 0, grades[1]
for i, grade in ipairs(grades) do
  sum = sum + grade
  if grade > best then best = grade end
end
print("average", sum / #grades, "best", best)
print(string.format("%.2f of %d", sum / #grades, #grades))
