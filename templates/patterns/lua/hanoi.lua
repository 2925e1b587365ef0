-- n: 1..4
-- a: A | left | 1
-- b: B | middle | 2
-- c: C | right | 3
-- out: moves | short

local count = 0

function hanoi(n, from, to, spare)
  if n == 0 then
    return
  end
  hanoi(n - 1, from, spare, to)
  count = count + 1
<% if out == "moves" %>
  print("move disk " .. n .. " from " .. from .. " to " .. to)
<% else %>
  io.write(from, ">", to, " ")
<% endif %>
  hanoi(n - 1, spare, to, from)
end

hanoi(<<n>>, "<<a>>", "<<c>>", "<<b>>")
print(count .. " moves")
