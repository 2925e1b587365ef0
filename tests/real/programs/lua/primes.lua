local found = {}
local n = 2
while #found < 10 do
  local prime = true
  for d = 2, math.floor(math.sqrt(n)) do
    if n % d == 0 then
      prime = false
      break
    end
  end
  if prime then table.insert(found, n) end
  n = n + 1
end
print("primes: " .. table.concat(found, ", "))
