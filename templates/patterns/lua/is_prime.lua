-- a: 2..60
-- b: 61..200
-- c: 201..400
-- way: root | simple
-- word: prime | a prime number

local function isPrime(n)
  if n < 2 then
    return false
  end
<% if way == "root" %>
  local d = 2
  while d * d <= n do
    if n % d == 0 then
      return false
    end
    d = d + 1
  end
<% else %>
  for d = 2, n - 1 do
    if n % d == 0 then return false end
  end
<% endif %>
  return true
end

for _, n in ipairs({<<a>>, <<b>>, <<c>>}) do
  if isPrime(n) then
    print(n .. " is <<word>>")
  else
    print(n .. " is not <<word>>")
  end
end
