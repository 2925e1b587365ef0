-- a: hello | apple | banana | igloo
-- b: world | string | orange | tree
-- c: eagle | school | lua | under

local function vowel(c)
  local vowels = "aeiou"
  for i = 1, 5 do
    if vowels:sub(i, i) == c then return true end
  end
  return false
end

local function pig(word)
  local i = 1
  while i <= #word and not vowel(word:sub(i, i)) do
    i = i + 1
  end
  if i == 1 then
    return word .. "way"
  end
  return word:sub(i) .. word:sub(1, i - 1) .. "ay"
end

local words = {"<<a>>", "<<b>>", "<<c>>"}
for i = 1, #words do
  words[i] = pig(words[i])
end
print(table.concat(words, " "))
