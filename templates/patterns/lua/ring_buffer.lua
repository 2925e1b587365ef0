-- size: 3..5
-- n: 5..9
-- from: 1..40
-- step: 1..9

-- a list that forgets its oldest value
local size = <<size>>
local buffer, at = {}, 0
local value = <<from>>
for i = 1, <<n>> do
  at = at % size + 1
  if buffer[at] ~= nil then
    io.write("forget ", buffer[at], "; ")
  end
  buffer[at] = value
  io.write("store ", value, "\n")
  value = value + <<step>>
end
print(table.concat(buffer, " "), "next place: " .. at % size + 1)
