-- n: 1..15
-- m: 2..9
-- f: factorial | fact | f
-- out: plain | list | sum

local function <<f>>(n)
  if n <= 1 then
    return 1
  end
  return n * <<f>>(n - 1)
end

<% if out == "plain" %>
print(<<f>>(<<n>>))
<% elif out == "list" %>
for i = 1, <<n>> do
  print(i .. "! = " .. <<f>>(i))
end
<% else %>
print(<<f>>(<<n>>) + <<f>>(<<m>>))
<% endif %>
