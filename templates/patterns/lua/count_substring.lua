-- text: abababab | the theme of the theatre | aaaaaa | banana bandana | one on one | ho ho ho | on and on | haha
-- more: ! | a | the | on | ab
-- part: ab | the | aa | an | on | ho | a

local text, part = "<<text>> <<more>>", "<<part>>"
local count = 0
local i = 1
while i <= #text - #part + 1 do
  if text:sub(i, i + #part - 1) == part then
    count = count + 1
    print("found at " .. i)
    i = i + #part
  else
    i = i + 1
  end
end
print(part .. " occurs " .. count .. " times")
