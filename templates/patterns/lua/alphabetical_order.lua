-- a: pear | apple | Zebra | cat
-- b: dog | banana | Apple | cherry
-- c: fig | zoo | ant | Lua
-- d: house | horse | hose | home

local words = {"<<a>>", "<<b>>", "<<c>>", "<<d>>"}
-- compare neighbours until nothing changes
local changed = true
while changed do
  changed = false
  for i = 2, #words do
    if words[i]:lower() < words[i - 1]:lower() then
      words[i], words[i - 1] = words[i - 1], words[i]
      changed = true
    end
  end
end
for i = 1, #words do
  print(i, words[i])
end
print("first: " .. words[1], "last: " .. words[#words])
