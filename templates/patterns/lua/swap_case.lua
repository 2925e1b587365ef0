-- text: Hello World | LUA | mixed CASE Text | iPhone | abcXYZ | What Is This | NASA and ESA
-- mark: ! | ... | 1 | ?
-- end_word: Yes | no | OK | Bye

local text = "<<text>> <<end_word>><<mark>>"
local out = {}
for i = 1, #text do
  local c = text:sub(i, i)
  if c == c:upper() then
    out[#out + 1] = c:lower()
  else
    out[#out + 1] = c:upper()
  end
end
print(text)
print(table.concat(out))
