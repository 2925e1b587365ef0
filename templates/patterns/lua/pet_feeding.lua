-- hunger: 2..9
-- meals: 2..5
-- days: 2..5
-- pet: cat | dog | hamster | parrot
-- grow: 3..6

local hunger = <<hunger>>
for day = 1, <<days>> do
  hunger = hunger + <<grow>>
  local fed = 0
  while hunger > 5 and fed < <<meals>> do
    hunger = hunger - 2
    fed = fed + 1
  end
  local mood = "happy"
  if hunger > 8 then
    mood = "angry"
  elseif hunger > 5 then
    mood = "hungry"
  end
  print("day " .. day .. ": fed " .. fed .. " times, the <<pet>> is " .. mood)
end
