-- seed: 1..9999
-- goal: 20..36
-- ladder: 3..7
-- snake: 11..17

local state, square, turns = <<seed>>, 0, 0
while square < <<goal>> and turns < 20 do
  turns = turns + 1
  state = (state * 171 + 11213) % 53125
  local dice = state % 6 + 1
  square = square + dice
  if square == <<ladder>> then
    square = <<ladder + 9>>
    print(turns .. ": rolled " .. dice .. ", ladder up to " .. square)
  elseif square == <<snake>> then
    square = 1
    print(turns .. ": rolled " .. dice .. ", snake down to " .. square)
  else
    print(turns .. ": rolled " .. dice .. ", now on " .. square)
  end
end
print(square >= <<goal>> and "Finished!" or "This takes too long.")
