-- s: 1..9999
-- n: 3..8
-- show: steps | end

local t = {<< s % 53 >><% for k in range(n) %>, << (s * (k + 5) + k * k * 17) % 60 - 10 >><% endfor %>}
for i = 2, #t do
  local key = t[i]
  local j = i - 1
  while j > 0 and t[j] > key do
    t[j + 1] = t[j]
    j = j - 1
  end
  t[j + 1] = key
<% if show == "steps" %>
  print(table.concat(t, ", "))
<% endif %>
end
<% if show == "end" %>
for _, v in ipairs(t) do
  print(v)
end
<% endif %>
