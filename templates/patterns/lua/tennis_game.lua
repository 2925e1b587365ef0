-- rally: AABB | ABAB | BBAA | ABBA
-- rest: AA | BB | ABAA | BABB | ABABBB
-- a: Serena | Roger | Novak
-- b: Venus | Rafael | Iga

local words = {"love", "15", "30", "40"}
local rally = "<<rally>>AB<<rest>>"
local a, b = 0, 0
for i = 1, #rally do
  if rally:sub(i, i) == "A" then
    a = a + 1
  else
    b = b + 1
  end
  if a >= 4 and a - b >= 2 then
    print("game <<a>>")
    break
  elseif b >= 4 and b - a >= 2 then
    print("game <<b>>")
    break
  elseif a >= 3 and b >= 3 then
    if a == b then
      print("deuce")
    else
      print("advantage " .. (a > b and "<<a>>" or "<<b>>"))
    end
  else
    print(words[a + 1] .. " - " .. words[b + 1])
  end
end
