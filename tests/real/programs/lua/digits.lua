local n, sum, reversed = 98076, 0, 0
while n > 0 do
  local digit = n % 10
  sum = sum + digit
  reversed = reversed * 10 + digit
  n = (n - digit) // 10
end
print(sum, reversed)
local bits = ""
local v = 37
while v > 0 do
  bits = v % 2 .. bits
  v = v // 2
end
print(bits)
