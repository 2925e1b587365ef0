-- seed: 1..9999
-- n: 5..14
-- width: 5..9

local pos = <<width>>
local r = <<seed>>
for step = 1, <<n>> do
  r = (r * 137 + 187) % 2048
  if r < 1024 then
    pos = pos - 1
  else
    pos = pos + 1
  end
  if pos < 1 then pos = 1 end
  if pos > 2 * <<width>> then pos = 2 * <<width>> end
  print(string.rep(".", pos - 1) .. "@" .. string.rep(".", 2 * <<width>> - pos))
end
