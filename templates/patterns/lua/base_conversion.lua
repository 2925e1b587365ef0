-- n: 5..999
-- base: 2..9

-- write a number in any base below ten
local function toBase(n, base)
  if n < base then
    return tostring(n)
  end
  return toBase(n // base, base) .. n % base
end

local text = toBase(<<n>>, <<base>>)
print("<<n>> in base <<base>> is " .. text)
print("and back: " .. tonumber(text, <<base>>))
