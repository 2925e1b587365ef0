-- s: 1..9999
-- n: 4..9
-- cap: 12..25
-- thing: book | stone | bag

-- put each <<thing>> into the box until it is full
local weights = {<% for k in range(n) %><< (s * (k + 2) + k * k * 3) % 11 + 1 >><< "" if loop.last else ", " >><% endfor %>}
local boxes = {}
local load = 0
for i, w in ipairs(weights) do
  if load + w > <<cap>> then
    boxes[#boxes + 1] = load
    load = 0
  end
  load = load + w
end
boxes[#boxes + 1] = load
for i, sum in ipairs(boxes) do
  print("box " .. i .. ": " .. sum .. " of <<cap>>")
end
