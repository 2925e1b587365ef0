-- votes: ABAB | AABC | CCAB | BBBA | CABC
-- more: ABBA | CAB | CC | BAAAB | ABC | BCB
-- a: Garcia | Smith | Park
-- b: Jones | Lee | Ivanova

local votes = "<<votes>><<more>>"
local names = {"<<a>>", "<<b>>", "nobody"}
local count = {0, 0, 0}
for i = 1, #votes do
  local v = votes:sub(i, i)
  if v == "A" then
    count[1] = count[1] + 1
  elseif v == "B" then
    count[2] = count[2] + 1
  else
    count[3] = count[3] + 1
  end
end
local winner = 1
for i = 1, #names do
  print(names[i] .. ": " .. count[i] .. " (" .. count[i] * 100 // #votes .. "%)")
  if count[i] > count[winner] then winner = i end
end
if count[winner] * 2 > #votes then
  print("majority for " .. names[winner])
else
  print("no majority")
end
