-- title: Chapter One | Menu | Results of the Day | Shopping List | My First Program | Notes
-- line: = | - | ~ | *
-- n: 1..3
-- way: rep | box

local title = "<<n>>. <<title>>"
<% if way == "rep" %>
print(title)
print(string.rep("<<line>>", #title))
<% else %>
local edge = "+" .. ("<<line>>"):rep(#title + 2) .. "+"
print(edge)
print("| " .. title .. " |")
print(edge)
<% endif %>
