local last = "untouched"
for i = 5, 1 do
  last = "turn " .. i
  print(last)
end
print(last)
