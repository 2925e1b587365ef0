-- n: 1..24
-- m: 1..15
-- way: even | pingpong

<% if way == "even" %>
function isEven(n)
  if n == 0 then return true end
  return isOdd(n - 1)
end

function isOdd(n)
  if n == 0 then return false end
  return isEven(n - 1)
end

print("<<n>> even?", isEven(<<n>>))
print("<<m>> odd?", isOdd(<<m>>))
<% else %>
function ping(n)
  if n > 0 then
    print("ping " .. n)
    pong(n - 1)
  end
end

function pong(n)
  if n > 0 then
    print("pong " .. n)
    ping(n - <<m % 3 + 1>>)
  end
end

ping(<<n>>)
<% endif %>
