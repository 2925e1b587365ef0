local scores = { 70, 85, 90, 55 }
local passed, best = 0, 1
for index, score in ipairs(scores) do
  if score >= 70 then
    passed = passed + 1
  end
  if score > scores[best] then
    best = index
  end
end
print(passed, best, #scores)
