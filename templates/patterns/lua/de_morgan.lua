-- k: 1..9
-- m: 2..7
-- n: 4..8

-- not (p and q) is the same as (not p) or (not q)
local same = 0
for i = 1, <<n>> do
  local p = i % <<m>> == 0
  local q = i > <<k>>
  local left = not (p and q)
  local right = not p or not q
  if left == right then same = same + 1 end
  print(i, p, q, left)
end
print("equal in " .. same .. " cases")
