-- first: John | Maria | Wei | Aisha | Peter
-- middle: Paul | Elena | Q | Grace
-- last: Smith | Rossi | Chen | Okafor | Novak
-- style: dots | comma | upper

local first, middle, last = "<<first>>", "<<middle>>", "<<last>>"
<% if style == "dots" %>
print(first:sub(1, 1) .. ". " .. middle:sub(1, 1) .. ". " .. last)
<% elif style == "comma" %>
print(last .. ", " .. first .. " " .. middle)
<% else %>
print(first .. " " .. string.upper(last))
<% endif %>
local full = first .. " " .. middle .. " " .. last
print(full, #full)
print("initials: " .. first:sub(1, 1) .. middle:sub(1, 1) .. last:sub(1, 1))
