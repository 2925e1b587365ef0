-- n: 15..70
-- begin: i | 2
-- per: 5 | 8 | 10

local n = <<n>>
local composite = {}
for i = 1, n do
  composite[i] = false
end
composite[1] = true

for i = 2, n do
  if not composite[i] then
    local j = i * <<begin>>
    while j <= n do
      composite[j] = true
      j = j + i
    end
  end
end

local count = 0
for i = 2, n do
  if composite[i] == false then
    count = count + 1
    io.write(i, count % <<per>> == 0 and "\n" or " ")
  end
end
print()
print(count .. " primes up to " .. n)
