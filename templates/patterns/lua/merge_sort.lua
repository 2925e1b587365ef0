-- s: 1..9999
-- n: 4..9
-- trace: yes | no

local function merge(a, b)
  local result = {}
  local i, j = 1, 1
  while i <= #a or j <= #b do
    if j > #b or (i <= #a and a[i] <= b[j]) then
      result[#result + 1] = a[i]
      i = i + 1
    else
      result[#result + 1] = b[j]
      j = j + 1
    end
  end
  return result
end

local function sort(list)
  if #list < 2 then
    return list
  end
  local middle = #list // 2
  local left, right = {}, {}
  for k = 1, #list do
    if k <= middle then
      left[#left + 1] = list[k]
    else
      right[#right + 1] = list[k]
    end
  end
  local sorted = merge(sort(left), sort(right))
<% if trace == "yes" %>
  print("sorted part: " .. table.concat(sorted, " "))
<% endif %>
  return sorted
end

local data = {<% for k in range(n) %><< (s * (k + 4) + k * k * 23) % 100 >><< "" if loop.last else ", " >><% endfor %>}
print(table.concat(sort(data), " "))
