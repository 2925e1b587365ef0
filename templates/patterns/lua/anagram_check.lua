-- a: listen | stone | night | earth | below | tea | odor
-- b: silent | notes | thing | heart | elbow | lemon
-- way: sort | cross

<% if way == "sort" %>
local function sorted(word)
  local letters = {}
  for i = 1, #word do
    letters[i] = word:sub(i, i)
  end
  for i = 1, #letters do
    for j = i + 1, #letters do
      if letters[j] < letters[i] then
        letters[i], letters[j] = letters[j], letters[i]
      end
    end
  end
  return table.concat(letters)
end

local one, two = sorted("<<a>>"), sorted("<<b>>")
print(one, two)
if one == two then
  print("<<a>> and <<b>> are anagrams")
else
  print("<<a>> and <<b>> are no anagrams")
end
<% else %>
-- cross out each letter of the first word in the second
local first, second = "<<a>>", "<<b>>"
local rest = second
for i = 1, #first do
  local c = first:sub(i, i)
  for j = 1, #rest do
    if rest:sub(j, j) == c then
      rest = rest:sub(1, j - 1) .. rest:sub(j + 1)
      break
    end
  end
end
print("left over: '" .. rest .. "'")
print(#first == #second and rest == "" and "anagram" or "different")
<% endif %>
