-- n: 3..40
-- limit: 2 | 3 | 1.5
-- digits: 2..5

local sum = 0.0
local passed = nil
for i = 1, <<n>> do
  sum = sum + 1 / i
  if passed == nil and sum > <<limit>> then
    passed = i
  end
end
print(string.format("H(%d) = %.<<digits>>f", <<n>>, sum))
if passed then
  print("more than <<limit>> after " .. passed .. " terms")
else
  print("not yet more than <<limit>>")
end
