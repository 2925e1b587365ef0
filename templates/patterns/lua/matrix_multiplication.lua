-- s: 1..9999
-- n: 2 | 3

-- multiply two square matrices
local n = <<n>>
local a = {<% for i in range(n|int) %>{<% for j in range(n|int) %><< (s * (i + 2) * (j + 3) + i * 7 + j) % 10 >><< "" if loop.last else ", " >><% endfor %>}<< "" if loop.last else ", " >><% endfor %>}
local b = {<% for i in range(n|int) %>{<% for j in range(n|int) %><< (s * (i + 5) * (j + 1) + i + 3 * j) % 7 - 2 >><< "" if loop.last else ", " >><% endfor %>}<< "" if loop.last else ", " >><% endfor %>}

for i = 1, n do
  local row = {}
  for j = 1, n do
    local sum = 0
    for k = 1, n do
      sum = sum + a[i][k] * b[k][j]
    end
    row[j] = sum
  end
  print(table.concat(row, " "))
end
