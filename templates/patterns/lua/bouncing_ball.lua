-- height: 50..400
-- num: 1..4
-- limit: 3..20
-- way: whole | float

<% if way == "whole" %>
-- each time it comes back to <<num>>/5 of the height
local height = <<height>>
local bounce = 0
repeat
  height = height * <<num>> // 5
  bounce = bounce + 1
  print("bounce " .. bounce .. ": " .. height .. " cm")
until height < <<limit>> or bounce == 10
<% else %>
local h = <<height>> / 1
local way = h
local n = 0
while h >= <<limit>> and n < 12 do
  h = h * 0.<<num * 2>>
  way = way + 2 * h
  n = n + 1
end
print(n .. " bounces")
print(string.format("distance %.1f", way))
<% endif %>
