-- n: 10..90
-- out: lines | joined | written

-- list the primes up to a limit
local limit = <<n>>
<% if out == "joined" %>
local primes = {}
<% endif %>
for n = 2, limit do
  local prime = true
  for d = 2, n // 2 do
    if n % d == 0 then
      prime = false
      break
    end
  end
  if prime then
<% if out == "joined" %>
    table.insert(primes, n)
<% elif out == "written" %>
    io.write(n, " ")
<% else %>
    print(n)
<% endif %>
  end
end
<% if out == "joined" %>
print(table.concat(primes, ", "))
print("found", #primes)
<% elif out == "written" %>
print()
<% endif %>
