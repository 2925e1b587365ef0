-- hp: 20..60
-- foe: 15..70
-- hit: 5..12
-- bite: 3..11
-- name: dragon | goblin | troll | giant rat

local hero, monster = <<hp>>, <<foe>>
local round = 0
while hero > 0 and monster > 0 do
  round = round + 1
  local damage = <<hit>> + round % 3
  monster = monster - damage
  if monster > 0 then
    hero = hero - <<bite>>
  end
  print("round " .. round .. ": hero " .. math.max(hero, 0) .. ", <<name>> " .. math.max(monster, 0))
end
if hero > 0 then
  print("The <<name>> is defeated!")
else
  print("Game over.")
end
