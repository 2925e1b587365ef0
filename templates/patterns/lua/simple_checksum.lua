-- text: hello | lua | checksum | data packet | abc | zebra
-- more: 1 | 22 | x | yz | end
-- mod: 97 | 100 | 255 | 31
-- mul: 3 | 7 | 31

local alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 "
local function code(c)
  for i = 1, #alphabet do
    if alphabet:sub(i, i) == c then return i end
  end
  return 0
end

local text = "<<text>><<more>>"
local sum = 0
for i = 1, #text do
  sum = (sum * <<mul>> + code(text:sub(i, i))) % <<mod>>
end
print("checksum of '" .. text .. "' is " .. sum)
