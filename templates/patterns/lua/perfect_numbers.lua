-- low: 2..30
-- n: 3..9

-- compare each number with the sum of its divisors
for n = <<low>>, <<low + n>> do
  local sum = 0
  for d = 1, n - 1 do
    if n % d == 0 then sum = sum + d end
  end
  if sum == n then
    print(n .. " is perfect")
  elseif sum > n then
    print(n .. " is abundant (" .. sum .. ")")
  else
    print(n .. " is deficient (" .. sum .. ")")
  end
end
