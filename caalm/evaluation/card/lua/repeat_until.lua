local n = 1
local turns = 0
repeat
  n = n * 3
  turns = turns + 1
  print(turns .. ": " .. n)
until n > 50
print("stopped after " .. turns)
