-- s: 1..9999
-- n: 5..9
-- pick: last | first

function quicksort(t, low, high)
  if low >= high then return end
<% if pick == "first" %>
  t[low], t[high] = t[high], t[low]
<% endif %>
  local pivot = t[high]
  local i = low
  for j = low, high - 1 do
    if t[j] < pivot then
      t[i], t[j] = t[j], t[i]
      i = i + 1
    end
  end
  t[i], t[high] = t[high], t[i]
  print("pivot " .. pivot .. " -> " .. i)
  quicksort(t, low, i - 1)
  quicksort(t, i + 1, high)
end

local numbers = {<% for k in range(n) %><< (s * (k + 6) + k * k * 41) % 80 >><< "" if loop.last else ", " >><% endfor %>}
quicksort(numbers, 1, #numbers)
print(table.concat(numbers, " "))
