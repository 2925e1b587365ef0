-- three ways
local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end
local a, b = 0, 1
for i = 1, 10 do
  io.write(a, " ")
  a, b = b, a + b
end
print()
print(fib(15))
local list = {1, 1}
for i = 3, 12 do list[i] = list[i - 1] + list[i - 2] end
print(table.concat(list, ","), #list)
