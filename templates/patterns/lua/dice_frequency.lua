-- seed: 1..9999
-- rolls: 12..60
-- sides: 4 | 6 | 8

-- a home-made random number generator
local state = <<seed>>
function roll()
  state = (state * 1103 + 12345) % 65536
  return state // 16 % <<sides>> + 1
end

local counts = {}
for i = 1, <<sides>> do counts[i] = 0 end
for i = 1, <<rolls>> do
  local face = roll()
  counts[face] = counts[face] + 1
end
for face, n in ipairs(counts) do
  print(face .. ": " .. n)
end
