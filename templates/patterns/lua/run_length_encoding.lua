-- a: 1..6
-- b: 1..4
-- c: 2..9
-- x: a | w | 0 | Z
-- y: b | k | 1 | Y
-- way: number | letter

local text = string.rep("<<x>>", <<a>>) .. string.rep("<<y>>", <<b>>) .. ("<<x>>"):rep(<<c>>) .. "<<y>>"
local result = ""
local i = 1
while i <= #text do
  local c = text:sub(i, i)
  local run = 1
  while i + run <= #text and text:sub(i + run, i + run) == c do
    run = run + 1
  end
<% if way == "number" %>
  result = result .. run .. c
<% else %>
  result = result .. c
  if run > 1 then
    result = result .. run
  end
<% endif %>
  i = i + run
end
print(text)
print(result, #result)
