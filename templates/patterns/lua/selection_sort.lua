-- s: 1..9999
-- n: 4..9
-- list: a | list | nums

local <<list>> = {<% for k in range(n) %><< (s * (k * k + 2) + 13 * k) % 90 + 10 >>, <% endfor %><< s % 10 >>}

-- put the smallest one first, then the next ...
local swaps = 0
for i = 1, #<<list>> - 1 do
  local min = i
  for j = i + 1, #<<list>> do
    if <<list>>[j] < <<list>>[min] then
      min = j
    end
  end
  if min ~= i then
    <<list>>[i], <<list>>[min] = <<list>>[min], <<list>>[i]
    swaps = swaps + 1
  end
end

print(table.concat(<<list>>, " "))
print(swaps .. " swaps")
