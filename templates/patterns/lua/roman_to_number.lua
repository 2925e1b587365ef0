-- a: XIV | MCMXCIV | LXXX | IX | CDXLIV
-- b: MMXXIV | III | XLII | DCCC | VII
-- c: I | V | X | C | MD

local letters = {"I", "V", "X", "L", "C", "D", "M"}
local worth = {1, 5, 10, 50, 100, 500, 1000}

local function value(letter)
  for i, l in ipairs(letters) do
    if l == letter then return worth[i] end
  end
  return 0
end

local function number(roman)
  local sum = 0
  for i = 1, #roman do
    local here = value(roman:sub(i, i))
    local after = value(roman:sub(i + 1, i + 1))
    if here < after then
      sum = sum - here
    else
      sum = sum + here
    end
  end
  return sum
end

print("<<a>> = " .. number("<<a>>"))
print("<<b>> = " .. number("<<b>>"))
print("sum with <<c>>: " .. number("<<a>>") + number("<<b>>") + number("<<c>>"))
