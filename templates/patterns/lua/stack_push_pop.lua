-- a: 1..50
-- b: 1..50
-- c: 1..50
-- d: 1..50
-- way: library | index

local stack = {}

<% if way == "library" %>
local function push(v)
  table.insert(stack, v)
end

local function pop()
  return table.remove(stack)
end
<% else %>
local function push(v)
  stack[#stack + 1] = v
end

local function pop()
  local top = stack[#stack]
  stack[#stack] = nil
  return top
end
<% endif %>

push(<<a>>)
push(<<b>>)
print(pop())
push(<<c>>)
push(<<d>>)
print("size: " .. #stack)
while #stack > 0 do
  print(pop())
end
print("empty:", pop() == nil)
