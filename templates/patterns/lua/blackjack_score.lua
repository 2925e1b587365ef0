-- a: A | 2 | K | 10 | 7
-- b: 5 | Q | 9 | A | 3
-- c: 4 | J | 8 | 6 | 10
-- stand: 15..18

local function points(card)
  if card == "A" then
    return 11
  elseif card == "K" or card == "Q" or card == "J" then
    return 10
  end
  return tonumber(card)
end

local hand = {"<<a>>", "<<b>>", "<<c>>", "2"}
local sum, aces = 0, 0
for _, card in ipairs(hand) do
  if sum >= <<stand>> then
    print("stand")
    break
  end
  sum = sum + points(card)
  if card == "A" then aces = aces + 1 end
  while sum > 21 and aces > 0 do
    sum = sum - 10
    aces = aces - 1
  end
  print("drew " .. card .. ", total " .. sum)
end
if sum > 21 then
  print("bust!")
elseif sum == 21 then
  print("twenty-one!")
end
