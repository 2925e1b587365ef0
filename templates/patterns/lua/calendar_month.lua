-- first: 1..7
-- days: 28..31
-- month: January | March | June | October | December

print("    <<month>>")
print("Mo Tu We Th Fr Sa Su")
local line = string.rep("   ", <<first - 1>>)
for day = 1, <<days>> do
  line = line .. string.format("%2d ", day)
  if (day + <<first - 1>>) % 7 == 0 or day == <<days>> then
    print(line)
    line = ""
  end
end
