-- n: 1000..9998

-- sort the digits down and up, subtract, again
local n = <<n if n % 1111 else n + 1>>
local rounds = 0
while n ~= 6174 and rounds < 10 do
  local d = {n // 1000, n // 100 % 10, n // 10 % 10, n % 10}
  for i = 1, 3 do
    for j = i + 1, 4 do
      if d[j] > d[i] then d[i], d[j] = d[j], d[i] end
    end
  end
  local big = tonumber(table.concat(d))
  local small = tonumber(table.concat(d):reverse())
  n = big - small
  rounds = rounds + 1
  print(big .. " - " .. small .. " = " .. n)
end
print("rounds: " .. rounds)
