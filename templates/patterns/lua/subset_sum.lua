-- a: 2..9
-- b: 5..15
-- c: 8..20
-- d: 3..25
-- target: 10..45

local numbers = {<<a>>, <<b>>, <<c>>, <<d>>}

-- can some of the numbers from i on make the sum?
local function possible(i, sum)
  if sum == 0 then return true end
  if i > #numbers or sum < 0 then return false end
  return possible(i + 1, sum - numbers[i]) or possible(i + 1, sum)
end

print(table.concat(numbers, ", "))
if possible(1, <<target>>) then
  print("<<target>> can be made")
else
  print("<<target>> cannot be made")
end
print("all together:", possible(1, <<a + b + c + d>>))
