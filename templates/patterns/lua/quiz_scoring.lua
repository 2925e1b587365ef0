-- key: ABCDA | CCBAD | DBACB | AABBC
-- a: ABCDD | CCCAD | DBDDB | AACCC | AAAAA
-- b: CCBAA | ABBDA | DDACB | CABBC
-- right: 2..5
-- wrong: 0..1
-- pass: 5..12

local key = "<<key>>"

local function score(answers)
  local sum = 0
  for i = 1, #key do
    if answers:sub(i, i) == key:sub(i, i) then
      sum = sum + <<right>>
    else
      sum = sum - <<wrong>>
    end
  end
  return sum
end

local sheets = {"<<a>>", "<<b>>"}
for i, sheet in ipairs(sheets) do
  local s = score(sheet)
  print("sheet " .. i .. ": " .. sheet .. " = " .. s, s >= <<pass>> and "passed" or "failed")
end
