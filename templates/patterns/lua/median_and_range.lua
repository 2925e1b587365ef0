-- s: 1..9999
-- n: 3..8

local values = {<% for k in range(n) %><< (s * (k + 3) + k * k * 29) % 60 + 5 >><< "" if loop.last else ", " >><% endfor %>}
-- insertion into a second, sorted list
local sorted = {}
for _, v in ipairs(values) do
  local place = 1
  while place <= #sorted and sorted[place] < v do
    place = place + 1
  end
  table.insert(sorted, place, v)
end

local n = #sorted
local median
if n % 2 == 1 then
  median = sorted[(n + 1) // 2]
else
  median = (sorted[n // 2] + sorted[n // 2 + 1]) / 2
end
print("sorted: " .. table.concat(sorted, " "))
print("median: " .. median)
print("range: " .. sorted[n] - sorted[1])
