-- a: 1..9
-- b: 10..19
-- c: 20..30
-- x: 1..14
-- y: 15..25
-- z: 26..40

local left = {<<a>>, <<b>>, <<c>>}
local right = {<<x>>, <<y>>, <<z>>, <<z + a>>}
local merged = {}
local i, j = 1, 1
while i <= #left and j <= #right do
  if left[i] <= right[j] then
    table.insert(merged, left[i])
    i = i + 1
  else
    table.insert(merged, right[j])
    j = j + 1
  end
end
while i <= #left do
  table.insert(merged, left[i])
  i = i + 1
end
while j <= #right do
  table.insert(merged, right[j])
  j = j + 1
end
print(table.concat(merged, ", "))
