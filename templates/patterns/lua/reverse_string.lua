-- word: stressed | drawer | lua | hello world | racecar | desserts | Mondays | abcdef | moon river | 12345
-- way: loop | library | method | fold
-- label: Reversed | Backwards | Result

local text = "<<word>>"
<% if way == "loop" %>
local reversed = ""
for i = #text, 1, -1 do
  reversed = reversed .. text:sub(i, i)
end
<% elif way == "library" %>
local reversed = string.reverse(text)
<% elif way == "method" %>
local reversed = text:reverse()
<% else %>
local reversed = ""
for i = 1, #text do
  reversed = string.sub(text, i, i) .. reversed
end
<% endif %>
print("<<label>>: " .. reversed)
