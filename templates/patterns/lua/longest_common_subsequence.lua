-- a: AGGTAB | ABCBDAB | XMJYAUZ | HUMAN | ACGTACGT
-- b: GXTXAYB | BDCABA | MZJAWXU | CHIMPANZEE | GTTAC
-- tail: A | B | AB | X

local function longer(x, y)
  if #x >= #y then return x end
  return y
end

local a, b = "<<a>>", "<<b>><<tail>>"
local row = {}
for j = 1, #b + 1 do row[j] = "" end
for i = 1, #a do
  local new = {""}
  for j = 1, #b do
    if a:sub(i, i) == b:sub(j, j) then
      new[j + 1] = row[j] .. a:sub(i, i)
    else
      new[j + 1] = longer(row[j + 1], new[j])
    end
  end
  row = new
end
local answer = row[#b + 1]
print("common: " .. answer .. " (" .. #answer .. ")")
