-- a: Ann | Max | Joe
-- b: Sue | Tim | Lea
-- c: Bob | Eva | Kai
-- d: Zoe | Leo | Ida
-- served: 1..3

-- people waiting in line
local queue = {"<<a>>", "<<b>>"}
table.insert(queue, "<<c>>")
for i = 1, <<served>> do
  local person = table.remove(queue, 1)
  print(person .. " is served, " .. #queue .. " waiting")
end
table.insert(queue, "<<d>>")
print("still in line: " .. table.concat(queue, ", "))
