-- op: and | or
-- op2: and | or
-- first: not a | a
-- second: not b | b
-- third: not c | c
-- way: two | three | bits
-- cols: P Q | A B | x y | p q

<% if way == "two" %>
-- all combinations of two truth values
local values = {true, false}
print("<<cols[0]>>", "<<cols[2]>>", "result")
for _, a in ipairs(values) do
  for _, b in ipairs(values) do
    print(a, b, (<<first>>) <<op>> (<<second>>))
  end
end
<% elif way == "three" %>
local function rule(a, b, c)
  return (<<first>> <<op>> <<second>>) <<op2>> <<third>>
end

local truth = {false, true}
for i = 1, 2 do
  for j = 1, 2 do
    for k = 1, 2 do
      print(truth[i], truth[j], truth[k], rule(truth[i], truth[j], truth[k]))
    end
  end
end
<% else %>
-- 1 and 0 are easier to read
for p = 0, 1 do
  for q = 0, 1 do
    local a, b = p == 1, q == 1
    local result = 0
    if <<first>> <<op>> <<second>> then
      result = 1
    end
    print(p .. " " .. q .. " | " .. result)
  end
end
<% endif %>
