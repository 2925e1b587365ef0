-- s: 1..9999
-- n: 4..9
-- order: < | >
-- stop: flag | plain

local data = {<< s % 97 >><% for k in range(n) %>, << (s * (k + 3) * (k + 7) + k * 31) % 100 >><% endfor %>}
print("before: " .. table.concat(data, " "))
<% if stop == "flag" %>
local swapped
repeat
  swapped = false
  for i = 1, #data - 1 do
    if data[i + 1] <<order>> data[i] then
      data[i], data[i + 1] = data[i + 1], data[i]
      swapped = true
    end
  end
until not swapped
<% else %>
for pass = 1, #data do
  for i = 1, #data - pass do
    if data[i + 1] <<order>> data[i] then
      local tmp = data[i]
      data[i] = data[i + 1]
      data[i + 1] = tmp
    end
  end
end
<% endif %>
print("after:  " .. table.concat(data, " "))
