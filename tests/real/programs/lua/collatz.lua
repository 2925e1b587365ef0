local function steps(n)
  local count = 0
  while n ~= 1 do
    if n % 2 == 0 then n = n // 2 else n = 3 * n + 1 end
    count = count + 1
  end
  return count
end
for n = 1, 10 do io.write(n, ":", steps(n), n < 10 and " " or "\n") end
