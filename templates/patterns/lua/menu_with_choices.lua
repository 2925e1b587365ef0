-- choices: 1, 2, 4 | 3, 1, 9, 4 | 2, 2, 4 | 5, 3, 4 | 1, 3, 2, 4 | 7, 1, 4
-- start: 0..50
-- plus: 5..20
-- minus: 1..9

local inputs = {<<choices>>}
local value = <<start>>
local at = 0
repeat
  at = at + 1
  local choice = inputs[at]
  if choice == 1 then
    value = value + <<plus>>
    print("added <<plus>>: " .. value)
  elseif choice == 2 then
    value = value - <<minus>>
    print("removed <<minus>>: " .. value)
  elseif choice == 3 then
    print("value is " .. value)
  elseif choice == 4 then
    print("bye")
  else
    print("unknown choice " .. choice)
  end
until choice == 4
