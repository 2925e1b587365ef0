-- n: 6..360
-- out: each | joined
-- end_word: divisors | factors

local n = <<n>>
<% if out == "each" %>
local count = 0
for d = 1, n do
  if n % d == 0 then
    io.write(d, " ")
    count = count + 1
  end
end
print()
print(count .. " <<end_word>>")
<% else %>
local list = {}
local d = 1
while d * d <= n do
  if n % d == 0 then
    table.insert(list, d .. "x" .. n // d)
  end
  d = d + 1
end
print("<<end_word>> of " .. n .. " in pairs: " .. table.concat(list, " "))
<% endif %>
