-- rabbits: 10..80
-- births: 20..60
-- foxes: 1..6
-- years: 3..9

local rabbits, foxes = <<rabbits>>, <<foxes>>
for year = 1, <<years>> do
  local born = rabbits * <<births>> // 100
  local eaten = math.min(rabbits, foxes * 4)
  rabbits = rabbits + born - eaten
  if rabbits > 60 then
    foxes = foxes + 1
  elseif rabbits < 15 and foxes > 0 then
    foxes = foxes - 1
  end
  print("year " .. year, "rabbits " .. rabbits, "foxes " .. foxes)
end
