-- low: 1..150
-- high: 200..410

-- numbers equal to the sum of the cubes of their digits
local found = 0
for n = <<low>>, <<high>> do
  local sum = 0
  local rest = n
  while rest > 0 do
    local d = rest % 10
    sum = sum + d * d * d
    rest = rest // 10
  end
  if sum == n then
    found = found + 1
    print(n)
  end
end
print("found " .. found .. " between <<low>> and <<high>>")
