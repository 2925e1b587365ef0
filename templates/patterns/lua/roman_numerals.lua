-- a: 1..60
-- b: 61..900
-- c: 1900..2030

local values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
local signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}

function roman(n)
  local text = ""
  for i = 1, #values do
    while n >= values[i] do
      text = text .. signs[i]
      n = n - values[i]
    end
  end
  return text
end

print(<<a>>, roman(<<a>>))
print(<<b>>, roman(<<b>>))
print(<<c>>, roman(<<c>>))
