-- s: 1..9999
-- cap: 8..25
-- n: 3..5

local weights = {<% for k in range(n) %><< (s * (k + 2) + k * 5) % 9 + 2 >><< "" if loop.last else ", " >><% endfor %>}
local values = {<% for k in range(n) %><< (s * (k + 5) + k * k * 3) % 20 + 1 >><< "" if loop.last else ", " >><% endfor %>}
local best = {}
for c = 1, <<cap>> do best[c] = 0 end

for i = 1, #weights do
  -- from the top down, so that nothing is packed twice
  for c = <<cap>>, weights[i], -1 do
    local rest = c - weights[i]
    local with = values[i]
    if rest > 0 then with = with + best[rest] end
    if with > best[c] then best[c] = with end
  end
  print("after item " .. i .. ": " .. best[<<cap>>])
end
