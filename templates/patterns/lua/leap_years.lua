-- from: 1880..2080
-- span: 6..14
-- way: ifs | one

<% if way == "one" %>
local function leap(y)
  return y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0)
end
<% else %>
function leap(y)
  if y % 400 == 0 then
    return true
  end
  if y % 100 == 0 then
    return false
  end
  return y % 4 == 0
end
<% endif %>

for year = <<from>>, <<from + span>> do
  if leap(year) then
    print(year .. " is a leap year")
<% if way == "ifs" %>
  else
    print(year)
<% endif %>
  end
end
