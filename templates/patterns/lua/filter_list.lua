-- s: 1..9999
-- n: 6..11
-- test: even | big | positive | multiple
-- k: 3..9

local list = {<% for k in range(n) %><< (s * (k + 2) + k * k * 11) % 41 - 12 >><< "" if loop.last else ", " >><% endfor %>}

local function keep(x)
<% if test == "even" %>
  return x % 2 == 0
<% elif test == "big" %>
  return x > <<k>>
<% elif test == "positive" %>
  if x > 0 then return true end
  return false
<% else %>
  return x % <<k>> == 0
<% endif %>
end

local kept = {}
for i = 1, #list do
  if keep(list[i]) then
    kept[#kept + 1] = list[i]
  end
end
print(#kept .. " of " .. #list .. " kept")
for _, x in ipairs(kept) do
  print(x)
end
