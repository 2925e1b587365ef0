-- a: 1..64
-- b: 1..300
-- c: 3..9
-- way: divide | double

<% if way == "divide" %>
local function isPowerOfTwo(n)
  while n > 1 and n % 2 == 0 do
    n = n // 2
  end
  return n == 1
end
<% else %>
local function isPowerOfTwo(n)
  local p = 1
  while p < n do p = p * 2 end
  return p == n
end
<% endif %>

print(<<a>>, isPowerOfTwo(<<a>>))
print(<<b>>, isPowerOfTwo(<<b>>))
print(2 ^ <<c>>, isPowerOfTwo(2 ^ <<c>>))
