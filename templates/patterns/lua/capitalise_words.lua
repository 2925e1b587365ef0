-- text: the old man and the sea | hello lua world | gone with the wind | war and peace | learning to code | far from home | one day in may | tea for two
-- first: my | our | your | a | some
-- way: flag | previous

local title = "<<first>> <<text>>"
local result = ""
<% if way == "flag" %>
local start = true
for i = 1, #title do
  local c = title:sub(i, i)
  if start then
    c = c:upper()
  end
  start = c == " "
  result = result .. c
end
<% else %>
for i = 1, #title do
  local before = title:sub(i - 1, i - 1)
  local c = string.sub(title, i, i)
  if i == 1 or before == " " then
    result = result .. string.upper(c)
  else
    result = result .. c
  end
end
<% endif %>
print(result)
