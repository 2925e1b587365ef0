-- letters: abc | xyz | LUA | 123 | cat | dog | red | sun
-- extra: ! | ? | . | 0 | ; | +
-- number: yes | no
-- n: 2..3

local count = 0
local letters = {}
local word = "<<letters>>"
for i = 1, <<n>> do letters[i] = word:sub(i, i) end

local function permute(k)
  if k == 0 then
    count = count + 1
    print(<% if number == "yes" %>count .. ": " .. <% endif %>table.concat(letters) .. "<<extra>>")
    return
  end
  for i = 1, k do
    letters[i], letters[k] = letters[k], letters[i]
    permute(k - 1)
    letters[i], letters[k] = letters[k], letters[i]
  end
end

permute(#letters)
print("permutations: " .. count)
