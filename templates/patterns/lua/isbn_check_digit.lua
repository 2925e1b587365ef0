-- a: 100..999
-- b: 10000..99999
-- c: 1..9

local digits = "<<c>><<a>><<b>>"
local sum = 0
for i = 1, 9 do
  sum = sum + tonumber(digits:sub(i, i)) * (11 - i)
end
local check = (11 - sum % 11) % 11
if check == 10 then
  check = "X"
end
print("ISBN " .. digits .. "-" .. check)
