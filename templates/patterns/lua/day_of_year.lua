-- day: 1..28
-- month: 1..12
-- leap: true | false

local lengths = {31, <<29 if leap == "true" else 28>>, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
local n = <<day>>
for m = 1, <<month>> - 1 do
  n = n + lengths[m]
end
print("<<day>>.<<month>>. is day number " .. n)
local left = <<366 if leap == "true" else 365>> - n
print(left .. " days left")
if left < 7 then
  print("Nearly the end of the year!")
end
