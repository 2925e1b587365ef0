-- from: 1..90
-- n: 3..10
-- most: 8..20

local function digitSquares(n)
  local sum = 0
  while n > 0 do
    sum = sum + (n % 10) ^ 2
    n = n // 10
  end
  return math.floor(sum)
end

for start = <<from>>, <<from + n>> do
  local n, turns = start, 0
  while n ~= 1 and n ~= 4 and turns < <<most>> do
    n = digitSquares(n)
    turns = turns + 1
  end
  if n == 1 then
    print(start .. " is happy :)")
  else
    print(start .. " is sad :(")
  end
end
