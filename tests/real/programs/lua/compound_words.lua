local words, line = {"to", "be", "or", "not"}, ""
for i, w in ipairs(words) do
  line = line .. (i > 1 and " " or "") .. w
end
print(line, #line)
local count = 0
for i = 1, #line do
  if line:sub(i, i) == "o" then count = count + 1 end
end
print("o:", count)
