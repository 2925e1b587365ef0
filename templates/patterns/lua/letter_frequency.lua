-- text: mississippi | banana bandana | abracadabra | hello world | tattarrattat | bookkeeper | lua is small | sheesh
-- order: first | alphabet | most
-- zero: a | e | s

local text = "<<text>>"
<% if order == "alphabet" %>
local alphabet = "abcdefghijklmnopqrstuvwxyz"
for i = 1, #alphabet do
  local letter = alphabet:sub(i, i)
  local count = 0
  for j = 1, #text do
    if text:sub(j, j) == letter then count = count + 1 end
  end
  if count > 0 then
    print(letter .. " " .. string.rep("*", count))
  end
end
<% else %>
-- letters and how often they came, side by side
local letters, counts = {}, {}
for i = 1, #text do
  local c = text:sub(i, i)
  local at = 0
  for k = 1, #letters do
    if letters[k] == c then at = k end
  end
  if at == 0 then
    letters[#letters + 1] = c
    counts[#counts + 1] = 1
  else
    counts[at] = counts[at] + 1
  end
end
<% if order == "most" %>
local best = 1
for k = 2, #counts do
  if counts[k] > counts[best] then best = k end
end
print("most often: " .. letters[best], counts[best] .. " times")
<% else %>
for k, letter in ipairs(letters) do
  print(letter, counts[k])
end
<% endif %>
<% endif %>
print("<<zero>> at the end? " .. tostring(text:sub(-1) == "<<zero>>"))
