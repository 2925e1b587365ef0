-- a: kitten | saturday | flaw | intention | book | lua
-- b: sitting | sunday | lawn | execution | back | luau
-- cost: 1..2

local a, b = "<<a>>", "<<b>>"
local previous = {}
for j = 1, #b + 1 do previous[j] = j - 1 end
for i = 1, #a do
  local current = {i}
  for j = 1, #b do
    local change = previous[j]
    if a:sub(i, i) ~= b:sub(j, j) then
      change = change + <<cost>>
    end
    current[j + 1] = math.min(change, previous[j + 1] + 1, current[j] + 1)
  end
  previous = current
end
print(a .. " -> " .. b .. ": " .. previous[#b + 1])
