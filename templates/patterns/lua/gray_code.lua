-- bits: 2..4
-- zero: 0 | . | -
-- one: 1 | # | x
-- from: 1..6

local codes = {""}
for bit = 1, <<bits>> do
  local longer = {}
  for i = 1, #codes do
    longer[#longer + 1] = "<<zero>>" .. codes[i]
  end
  for i = #codes, 1, -1 do
    longer[#longer + 1] = "<<one>>" .. codes[i]
  end
  codes = longer
end
for i = 1, #codes do
  if i >= <<from>> or i == 1 then
    print(i - 1, codes[i])
  end
end
