-- step: 2..9
-- n: 8..20
-- want: 3..90
-- trace: yes | no

-- a sorted list
local list = {}
for i = 1, <<n>> do
  list[i] = i * <<step>>
end

local target = <<want>>
local low, high = 1, #list
local found = false
while low <= high do
  local mid = (low + high) // 2
<% if trace == "yes" %>
  print("looking at " .. mid .. ": " .. list[mid])
<% endif %>
  if list[mid] == target then
    found = true
    print(target .. " is at " .. mid)
    break
  elseif list[mid] < target then
    low = mid + 1
  else
    high = mid - 1
  end
end
if not found then
  print(target .. " is not in the list")
end
