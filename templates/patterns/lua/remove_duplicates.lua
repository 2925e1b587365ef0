-- s: 1..9999
-- m: 4..7
-- n: 6..10

local list = {<% for k in range(n) %><< (s * (k + 1) + k * k * 3 + s // (k + 1)) % m + 1 >><< "" if loop.last else ", " >><% endfor %>}
local unique = {}
for _, value in ipairs(list) do
  local known = false
  for _, u in ipairs(unique) do
    if u == value then
      known = true
      break
    end
  end
  if not known then
    unique[#unique + 1] = value
  end
end
print(table.concat(list, " "))
print(table.concat(unique, " "))
print(#list - #unique .. " removed")
