-- a: Anna | Bob | Carla | Dmitri
-- b: Eve | Finn | Gina | Hugo
-- c: Ivan | Jo | Kira | Liam
-- n: 1..3
-- and_word: and | & | or

-- Anna, Bob and Carla
local names = {"<<a>>"<< ', "' + b + '"' if n > 1 else "" >><< ', "' + c + '"' if n > 2 else "" >>}
local text = ""
for i, name in ipairs(names) do
  if i == 1 then
    text = name
  elseif i == #names then
    text = text .. " <<and_word>> " .. name
  else
    text = text .. ", " .. name
  end
end
print(text)
