-- What the library does at its edges: bases, bytes, values left out or too many.
print(tonumber("0x1", 16), tonumber("+5", 9), tonumber(" -7 ", 8), tonumber("9z", 16))
print(tonumber("ff", 16), tonumber("zz", 36), tonumber("12", 2))
print(string.format("%-6s|%5s|", "é", "é"), string.format("%.2s|", "abc"))
print(string.rep("ab", 3, nil), string.rep("ab", 2, "-"), string.rep("ab", -1))
print(string.sub("hello", 2, nil), string.sub("hello", -3))
print(table.concat({1, 2, 3}, nil), table.concat({1, 2, 3}, ", ", 2))
for position, letter in ipairs("text") do
  print(position, letter)
end
print(math.floor(1.5, 2), string.upper("a", 1), #"é")
local stack = {"only"}
for turn = 1, 3 do
  local top = stack[#stack]
  stack[#stack] = nil
  print(top, #stack)
end
stack[5] = nil
print(#stack)
