-- text: the quick brown fox | Programming in Lua | hello world | a tale of two cities | Onomatopoeia | rhythm and blues | Never odd or even | I like apples
-- more: too | ! | once again | and you
-- way: ors | inner | string
-- name: vowels | count | n

local text = "<<text>> <<more>>"
local <<name>> = 0
<% if way == "ors" %>
for i = 1, #text do
  local c = text:sub(i, i):lower()
  if c == "a" or c == "e" or c == "i" or c == "o" or c == "u" then
    <<name>> = <<name>> + 1
  end
end
<% elif way == "inner" %>
local list = {"a", "e", "i", "o", "u"}
for i = 1, #text do
  for _, v in ipairs(list) do
    if string.lower(text:sub(i, i)) == v then
      <<name>> = <<name>> + 1
      break
    end
  end
end
<% else %>
local all = "aeiouAEIOU"
for i = 1, string.len(text) do
  for j = 1, #all do
    if text:sub(i, i) == all:sub(j, j) then <<name>> = <<name>> + 1 end
  end
end
<% endif %>
print("\"" .. text .. "\" has " .. <<name>> .. " vowels")
