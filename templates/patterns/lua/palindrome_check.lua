-- a: level | radar | kayak | noon | civic
-- b: lua | python | banana | table | mirror
-- c: abba | abab | refer | madam | window
-- way: library | pointers | halves
-- yes: yes | is a palindrome | true

<% if way == "library" %>
local function isPalindrome(s)
  return s == s:reverse()
end
<% elif way == "pointers" %>
local function isPalindrome(s)
  local i, j = 1, #s
  while i < j do
    if s:sub(i, i) ~= s:sub(j, j) then
      return false
    end
    i, j = i + 1, j - 1
  end
  return true
end
<% else %>
local function isPalindrome(s)
  for i = 1, #s // 2 do
    local left = string.sub(s, i, i)
    local right = string.sub(s, -i, -i)
    if left ~= right then return false end
  end
  return true
end
<% endif %>

local words = {"<<a>>", "<<b>>", "<<c>>"}
for _, word in ipairs(words) do
  if isPalindrome(word) then
    print(word .. ": <<yes>>")
  else
    print(word .. ": no")
  end
end
