-- a: Tea | Coffee | Water
-- b: Sandwich | Soup | Salad
-- c: Cake | Pie | Ice cream
-- p: 90..300
-- q: 350..1200
-- r: 180..650
-- w: 10..16
-- fill: . | 

local names = {"<<a>>", "<<b>>", "<<c>>"}
local cents = {<<p>>, <<q>>, <<r>>}
for i = 1, 3 do
<% if fill == "." %>
  local dots = string.rep(".", <<w>> - #names[i])
  print(names[i] .. dots .. string.format("%6.2f", cents[i] / 100))
<% else %>
  print(string.format("%-<<w>>s%6.2f", names[i], cents[i] / 100))
<% endif %>
end
