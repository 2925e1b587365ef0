-- year: 1990..2032
-- a: 1..12
-- b: 1..12
-- way: table | ifs

<% if way == "table" %>
local days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
local year = <<year>>
if year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0) then
  days[2] = 29
end
print("month <<a>> of " .. year .. ": " .. days[<<a>>])
print("month <<b>> of " .. year .. ": " .. days[<<b>>])
local sum = 0
for _, d in ipairs(days) do sum = sum + d end
print("whole year: " .. sum)
<% else %>
local function daysIn(month, year)
  if month == 2 then
    if year % 4 == 0 then return 29 else return 28 end
  elseif month == 4 or month == 6 or month == 9 or month == 11 then
    return 30
  end
  return 31
end

print(daysIn(<<a>>, <<year>>))
print(daysIn(<<b>>, <<year>>))
print(daysIn(2, <<year>>))
<% endif %>
