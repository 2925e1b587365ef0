-- goal: 100..900
-- first: 5..60
-- more: 0..25
-- what: bicycle | guitar | console | trip

goal = <<goal>>
saved = 0
week = 0
amount = <<first>>
while saved < goal do
  week = week + 1
  saved = saved + amount
  amount = amount + <<more>>
end
print("weeks until the <<what>>: " .. week)
print("left over: " .. saved - goal)
