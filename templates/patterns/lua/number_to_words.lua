-- a: 0..9
-- b: 10..19
-- c: 20..99
-- sep: - |  

local ones = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
local tens = {"ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

local function words(n)
  if n == 0 then return "zero" end
  if n < 20 then return ones[n] end
  local text = tens[n // 10]
  if n % 10 > 0 then
    text = text .. "<<sep>>" .. ones[n % 10]
  end
  return text
end

print(<<a>>, words(<<a>>))
print(<<b>>, words(<<b>>))
print(<<c>>, words(<<c>>))
