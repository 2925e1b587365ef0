-- a: karolin | 1011101 | GATTACA | abcdefg | 0000000 | toasted
-- b: kathrin | 1001001 | GACTATA | abcdxyz | gfedcba | 1111000 | roasted
-- unit: distance | differences | errors
-- out: marks | count

local a, b = "<<a>>", "<<b>>"
local distance = 0
<% if out == "marks" %>
local marks = ""
<% endif %>
for i = 1, #a do
  if a:sub(i, i) ~= b:sub(i, i) then
    distance = distance + 1
<% if out == "marks" %>
    marks = marks .. "^"
  else
    marks = marks .. " "
<% endif %>
  end
end
<% if out == "marks" %>
print(a)
print(b)
print(marks)
<% endif %>
print("<<unit>>: " .. distance)
