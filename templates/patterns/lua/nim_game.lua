-- stones: 10..35
-- take: 3..5
-- first: Anna | Computer | Player 1
-- second: Bert | Human | Player 2

-- who cannot win takes one; the last stone wins
local stones = <<stones>>
local turn = 1
local players = {"<<first>>", "<<second>>"}
while stones > 0 do
  local n = stones % <<take + 1>>
  if n == 0 then n = 1 end
  stones = stones - n
  print(players[turn] .. " takes " .. n .. ", left: " .. stones)
  if stones == 0 then
    print(players[turn] .. " wins")
  end
  turn = 3 - turn
end
