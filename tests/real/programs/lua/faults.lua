print("before")
local total = 0
for i = 3, 0, -1 do
  total = total + 12 // i
  print(i, total)
end
