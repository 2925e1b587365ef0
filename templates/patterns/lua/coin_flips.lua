-- seed: 1..9999
-- n: 8..30
-- heads: H | K | 1
-- tails: T | Z | 0

local seed = <<seed>>
local function flip()
  seed = (seed * 421 + 1663) % 7875
  return seed % 100 < 50
end

local line, heads, longest, run = "", 0, 0, 0
for _ = 1, <<n>> do
  if flip() then
    line = line .. "<<heads>>"
    heads = heads + 1
    run = run + 1
    if run > longest then longest = run end
  else
    line = line .. "<<tails>>"
    run = 0
  end
end
print(line)
print("heads: " .. heads .. " of <<n>>")
print("longest run of heads: " .. longest)
