-- events: cpcp | ppcp | ccpp | pcpcc | cppcp | cccp | pcp | cpc | ppp | cpcc
-- more: c | p | pc | cp | cc | ppc | cpp | pp

-- c: a coin, p: a push
local events = "<<events>><<more>>"
local locked, coins, passed = true, 0, 0
for i = 1, #events do
  local e = events:sub(i, i)
  if locked and e == "c" then
    locked = false
    coins = coins + 1
    print("unlocked")
  elseif locked then
    print("it does not move")
  elseif e == "c" then
    coins = coins + 1
    print("one coin too many")
  else
    locked = true
    passed = passed + 1
    print("come in")
  end
end
print("coins: " .. coins, "people: " .. passed)
