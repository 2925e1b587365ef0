-- A table of temperatures: what a learner writes after the first month.
local days = {"Mon", "Tue", "Wed", "Thu"}
local degrees = {18, 21.5, 25, 16}
local hottest, sum = 1, 0

local function fahrenheit(celsius)
  return celsius * 9 / 5 + 32
end

function bar(length, sign)
  sign = sign or "#"
  if length <= 0 then
    return ""
  end
  return sign .. bar(length - 5, sign)
end

for i, day in ipairs(days) do
  local c = degrees[i]
  print(string.format("%-4s %5.1f C %6.1f F %s", day, c, fahrenheit(c), bar(c)))
  if c > degrees[hottest] then hottest = i end
  sum = sum + c
end
print("Hottest: " .. days[hottest] .. ", mean " .. sum / #days)

table.insert(days, "Fri")
degrees[#degrees + 1] = 10 // 3
print(#days, table.concat(days, ", "), degrees[5], degrees[6])

local n, text = 10, ""
repeat
  local digit = n % 3
  text = digit .. text
  n = n // 3
until n == 0
print("10 in base three is " .. text)

for i = 10, 1, -3 do
  if i == 4 then break end
  io.write(i, i > 7 and ", " or "\n")
end
local gap = 0.5
for x = 1, 2, gap do print(x, x ^ 2, math.floor(x)) end

local a, b = 3, 4
a, b = b, a
while a ~= b do
  if a > b then a = a - b elseif b > a then b = b - a end
end
print(a, b, not nil, 7 // 2, -7 % 3, "10" + 5, ("abc"):upper():rep(2, "-"))
