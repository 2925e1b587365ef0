-- word: lua | table | string | function | local | repeat
-- guesses: eatlu | aeiou | rstln | loneci | tablex | xyzle
-- lives: 2..5

local word, guesses = "<<word>>", "<<guesses>>"
local lives = <<lives>>
local known = ""

local function has(text, letter)
  for i = 1, #text do
    if text:sub(i, i) == letter then return true end
  end
  return false
end

local function shown()
  local out = ""
  for i = 1, #word do
    local c = word:sub(i, i)
    out = out .. (has(known, c) and c or "_")
  end
  return out
end

for g = 1, #guesses do
  local letter = guesses:sub(g, g)
  if has(word, letter) then
    known = known .. letter
  else
    lives = lives - 1
  end
  print(letter, shown(), lives .. " lives")
  if lives == 0 or shown() == word then
    break
  end
end
print(shown() == word and "saved" or "the word was " .. word)
