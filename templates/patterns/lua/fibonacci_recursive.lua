-- n: 4..12
-- f: fib | fibonacci | F
-- base: one | two
-- out: one | all

function <<f>>(n)
<% if base == "one" %>
  if n < 2 then
    return n
  end
<% else %>
  if n == 0 then return 0 end
  if n == 1 then return 1 end
<% endif %>
  return <<f>>(n - 1) + <<f>>(n - 2)
end

<% if out == "one" %>
print("<<f>>(<<n>>) = " .. <<f>>(<<n>>))
<% else %>
for i = 0, <<n>> do
  print(i .. ": " .. <<f>>(i))
end
<% endif %>
