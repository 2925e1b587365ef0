local x = 1
do
  local x = 2
  x = x + 10
  print("inner", x)
end
print("outer", x)
for x = 5, 6 do print("loop", x) end
if true then local x = "block" print(x) end
local x = x + 100
print("again", x)
local y
print(y, z)
