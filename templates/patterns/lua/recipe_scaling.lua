-- persons: 1..12
-- base: 2 | 4 | 6
-- flour: 100..500
-- eggs: 1..6
-- milk: 50..300
-- dish: pancakes | waffles | muffins | bread

local base, persons = <<base>>, <<persons>>
local names = {"g flour", "eggs", "ml milk"}
local amounts = {<<flour>>, <<eggs>>, <<milk>>}
print("<<dish>> for " .. persons)
for i = 1, #names do
  local need = amounts[i] * persons / base
  if names[i] == "eggs" then
    need = math.ceil(need)
  else
    need = math.floor(need + 0.5)
  end
  print("- " .. need .. " " .. names[i])
end
