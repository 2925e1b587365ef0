local function factorial(n)
  if n <= 1 then return 1 end
  return n * factorial(n - 1)
end

for n = 0, 22 do
  print(n .. "! = " .. factorial(n))
end
