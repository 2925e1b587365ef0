-- stem: inter | pre | auto | un | over | sun
-- a: net | view | mobile | done | day
-- b: national | fix | matic | der | flower
-- c: val | nice | light | til | rise

local words = {"<<stem>><<a>>", "<<stem>><<b>>", "<<stem>><<c>>"}
local prefix = words[1]
for i = 2, #words do
  while words[i]:sub(1, #prefix) ~= prefix do
    prefix = prefix:sub(1, -2)
  end
end
print(table.concat(words, ", "))
print("common prefix: " .. prefix .. " (" .. #prefix .. " letters)")
