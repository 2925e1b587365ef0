local level = 1
do
  local level = 2
  level = level + 5
  print(level)
end
if level == 1 then
  level = level + 10
end
print(level)
