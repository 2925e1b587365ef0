-- a: (()()) | ((x + y) * 2) | f(a(b)) | (a)(b)(c)
-- b: (() | ())( | )( | (1 + 2)) | ((
-- c: no brackets | () | )))((( | (((z)))
-- way: counter | stack

local function balanced(text)
<% if way == "counter" %>
  local open = 0
  for i = 1, #text do
    local c = text:sub(i, i)
    if c == "(" then
      open = open + 1
    elseif c == ")" then
      open = open - 1
      if open < 0 then return false end
    end
  end
  return open == 0
<% else %>
  local stack = {}
  for i = 1, #text do
    local c = string.sub(text, i, i)
    if c == "(" then
      table.insert(stack, i)
    elseif c == ")" then
      if #stack == 0 then
        return false
      end
      table.remove(stack)
    end
  end
  return #stack == 0
<% endif %>
end

print("<<a>>", balanced("<<a>>"))
print("<<b>>", balanced("<<b>>"))
print("<<c>>", balanced("<<c>>"))
