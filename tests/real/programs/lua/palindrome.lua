local function is_palindrome(s)
  return s == s:reverse()
end
local words = {"level", "lua", "noon", "Anna", ""}
for _, word in ipairs(words) do
  print(word, is_palindrome(word), is_palindrome(word:lower()))
end
