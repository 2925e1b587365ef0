-- a: 5..86399
-- b: 60..9000
-- way: format | pad | words

<% if way == "format" %>
function clock(s)
  return string.format("%02d:%02d:%02d", s // 3600, s // 60 % 60, s % 60)
end

print(clock(<<a>>))
print(clock(<<b>>))
<% elif way == "pad" %>
local function two(n)
  if n < 10 then return "0" .. n end
  return "" .. n
end

local total = <<a>>
local hours = total // 3600
local minutes = (total - hours * 3600) // 60
local seconds = total % 60
print(two(hours) .. ":" .. two(minutes) .. ":" .. two(seconds))
<% else %>
local s = <<a>>
local h = math.floor(s / 3600)
s = s - h * 3600
local m = math.floor(s / 60)
s = s - m * 60
if h > 0 then io.write(h, " h ") end
if m > 0 then io.write(m, " min ") end
print(s .. " s")
<% endif %>
