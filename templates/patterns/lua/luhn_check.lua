-- a: 1000..9999
-- b: 1000..9999
-- c: 10..99

-- every second digit from the right counts double
local number = "<<a>><<b>><<c>>"
local sum = 0
for i = #number, 1, -1 do
  local digit = tonumber(number:sub(i, i))
  if (#number - i) % 2 == 1 then
    digit = digit * 2
    if digit > 9 then
      digit = digit - 9
    end
  end
  sum = sum + digit
end
print(number, "sum " .. sum)
if sum % 10 == 0 then
  print("valid")
else
  print("not valid; last digit should be " .. (tonumber(number:sub(-1)) + 10 - sum % 10) % 10)
end
