-- s: 1..9999
-- n: 5..8
-- target: 15..50

local numbers = {<% for k in range(n) %><< (s * (k + 1) + k * k * 7) % 30 + 1 >><< "" if loop.last else ", " >><% endfor %>}
local target = <<target>>
local pairs_found = 0
for i = 1, #numbers - 1 do
  for j = i + 1, #numbers do
    if numbers[i] + numbers[j] == target then
      print(numbers[i] .. " + " .. numbers[j] .. " = " .. target)
      pairs_found = pairs_found + 1
    end
  end
end
print(pairs_found .. " pairs")
