-- n: 10..9999999

-- add the digits until one is left
local n = <<n>>
local rounds = 0
while n >= 10 do
  local sum = 0
  local rest = n
  while rest > 0 do
    sum = sum + rest % 10
    rest = rest // 10
  end
  print(n .. " -> " .. sum)
  n = sum
  rounds = rounds + 1
end
print("digital root " .. n .. " after " .. rounds .. " rounds")
