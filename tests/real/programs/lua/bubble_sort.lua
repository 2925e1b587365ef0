local t = {5, 2, 9, 1, 7, 3}
local n = #t
repeat
  local swapped = false
  for i = 2, n do
    if t[i - 1] > t[i] then
      t[i - 1], t[i] = t[i], t[i - 1]
      swapped = true
    end
  end
  n = n - 1
until not swapped
print(table.concat(t, " "))
