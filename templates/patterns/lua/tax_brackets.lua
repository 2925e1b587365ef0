-- a: 5000..20000
-- b: 20001..90000
-- x: 8000..12000
-- y: 30000..50000
-- p: 10..20
-- q: 25..40

local limits = {<<x>>, <<y>>}
local rates = {<<p>>, <<q>>}

local function tax(income)
  local sum = 0
  for i = #limits, 1, -1 do
    if income > limits[i] then
      sum = sum + (income - limits[i]) * rates[i] // 100
      income = limits[i]
    end
  end
  return sum
end

print("income <<a>>", "tax " .. tax(<<a>>))
print("income <<b>>", "tax " .. tax(<<b>>))
