local function sign(n)
  return n > 0 and "plus" or n < 0 and "minus" or "zero"
end

local names = {}
for _, n in ipairs({ 3, 0, -8 }) do
  names[#names + 1] = sign(n)
end
print(table.concat(names, " "))
print(nil or 7, false and 1)
print(0 and "zero is true" or "zero is false")
