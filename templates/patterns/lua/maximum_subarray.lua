-- s: 1..9999
-- n: 5..10
-- way: kadane | brute

local changes = {<% for k in range(n) %><< (s * (k + 3) + k * k * 19) % 31 - 15 >><< "" if loop.last else ", " >><% endfor %>}
<% if way == "kadane" %>
local best, current = changes[1], changes[1]
for i = 2, #changes do
  current = math.max(changes[i], current + changes[i])
  best = math.max(best, current)
end
print("best sum: " .. best)
<% else %>
local best, from, to = -math.huge, 0, 0
for i = 1, #changes do
  local sum = 0
  for j = i, #changes do
    sum = sum + changes[j]
    if sum > best then
      best, from, to = sum, i, j
    end
  end
end
print("best sum " .. best .. " from " .. from .. " to " .. to)
<% endif %>
