-- a: 0..12
-- b: 13..40
-- c: 41..99
-- child: 5 | 7 | 9
-- senior: 60 | 65 | 67
-- base: 8..15

-- what a ticket costs
local function price(age)
  if age < <<child>> then
    return 0
  elseif age < 18 then
    return <<base>> // 2
  elseif age >= <<senior>> then
    return <<base>> - 3
  else
    return <<base>>
  end
end

local ages = {<<a>>, <<b>>, <<c>>, <<a + b>>}
local sum = 0
for i = 1, #ages do
  local p = price(ages[i])
  sum = sum + p
  if p == 0 then
    print("age " .. ages[i] .. ": free")
  else
    print("age " .. ages[i] .. ": " .. p)
  end
end
print("family: " .. sum)
