-- left: 0..5
-- right: 0..5
-- text: hello | two words | x | trimmed | Lua 5.4
-- both: yes | no

local raw = string.rep(" ", <<left>>) .. "<<text>>" .. string.rep(" ", <<right>>)
local first, last = 1, #raw
while raw:sub(first, first) == " " do
  first = first + 1
end
<% if both == "yes" %>
while raw:sub(last, last) == " " do
  last = last - 1
end
<% endif %>
local trimmed = raw:sub(first, last)
print("before: [" .. raw .. "]", #raw)
print("after:  [" .. trimmed .. "]", #trimmed)
