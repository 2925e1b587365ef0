-- s: 1..9999
-- word: row | line

local grid = {
  {<< s % 9 >>, << s * 3 % 11 >>, << s * 5 % 13 >>},
  {<< s * 7 % 17 >>, << s // 10 % 10 >>, << s * 11 % 19 >>},
  {<< s * 13 % 8 >>, << s // 100 >>, << s * 17 % 23 >>},
}
for i = 1, 3 do
  local sum = 0
  for j = 1, 3 do sum = sum + grid[i][j] end
  print("<<word>> " .. i .. ": " .. sum)
end
for j = 1, 3 do
  local sum = 0
  for i = 1, 3 do sum = sum + grid[i][j] end
  print("column " .. j .. ": " .. sum)
end
print("diagonal: " .. grid[1][1] + grid[2][2] + grid[3][3])
