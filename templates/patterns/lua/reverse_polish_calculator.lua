-- a: 2..20
-- b: 1..9
-- c: 1..12
-- o: + | - | *
-- p: + | - | *

local tokens = {"<<a>>", "<<b>>", "<<o>>", "<<c>>", "<<p>>"}
local stack = {}
for _, token in ipairs(tokens) do
  local n = tonumber(token)
  if n then
    table.insert(stack, n)
  else
    local right = table.remove(stack)
    local left = table.remove(stack)
    if token == "+" then
      table.insert(stack, left + right)
    elseif token == "-" then
      table.insert(stack, left - right)
    else
      table.insert(stack, left * right)
    end
  end
  print(token, table.concat(stack, " "))
end
print("result: " .. stack[1])
