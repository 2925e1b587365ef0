-- s: 1..9999
-- n: 6..11
-- m: 3..6

local votes = {<% for k in range(n) %><< (s * (k * k + 1) + k * 7 + s // (k + 3)) % m + 1 >><< "" if loop.last else ", " >><% endfor %>}
local best, bestCount = nil, 0
for i = 1, #votes do
  local count = 0
  for j = 1, #votes do
    if votes[j] == votes[i] then
      count = count + 1
    end
  end
  if count > bestCount then
    best, bestCount = votes[i], count
  end
end
print("most common: " .. best .. " (" .. bestCount .. " times)")
