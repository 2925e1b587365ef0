-- text: secret message | Programming | no vowels here | education | umbrella | the end
-- first: a | one | my | the
-- mark: * | - | # | . | ?
-- keep: yes | no

local text = "<<first>> <<text>>"
local hidden, n = "", 0
for i = 1, #text do
  local c = text:sub(i, i)
  if c == "a" or c == "e" or c == "i" or c == "o" or c == "u" then
    n = n + 1
<% if keep == "yes" %>
    hidden = hidden .. "<<mark>>"
<% endif %>
  else
    hidden = hidden .. c
  end
end
print(hidden)
print(n .. " vowels " .. "<<"hidden" if keep == "yes" else "removed">>")
