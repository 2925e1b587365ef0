-- text: the cat sat on the mat | one two three | to be or not to be that is the question | hello | red green blue yellow | a b c d e f | less is more | my dog ate it
-- extra: today | again | my friend | right now | please | or not | at last
-- way: spaces | collect

local text = "<<text>> <<extra>>"
<% if way == "spaces" %>
local spaces = 0
for i = 1, #text do
  if text:sub(i, i) == " " then
    spaces = spaces + 1
  end
end
print("words: " .. spaces + 1)
print("characters: " .. #text)
<% else %>
local words = {}
local word = ""
for i = 1, #text do
  local c = text:sub(i, i)
  if c == " " then
    words[#words + 1] = word
    word = ""
  else
    word = word .. c
  end
end
words[#words + 1] = word
for i, w in ipairs(words) do
  print(i .. ": " .. w)
end
<% endif %>
