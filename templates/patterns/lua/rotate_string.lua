-- word: rotation | abcdef | lua | 12345 | hello | orange | window | stone | table | parser | night
-- k: 1..4
-- all: yes | no
-- way: left | right

local word = "<<word>>"
<% if all == "yes" %>
for i = 1, #word do
  print(word)
<% if way == "left" %>
  word = word:sub(2) .. word:sub(1, 1)
<% else %>
  word = word:sub(-1) .. word:sub(1, -2)
<% endif %>
end
<% else %>
local k = <<k>> % #word
<% if way == "left" %>
print(word:sub(k + 1) .. word:sub(1, k))
<% else %>
print(word:sub(#word - k + 1) .. word:sub(1, #word - k))
<% endif %>
<% endif %>
