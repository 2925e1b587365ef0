-- n: 2..19
-- upto: 5..12
-- sign: x | * | times
-- out: concat | format | commas

local n = <<n>>
for i = 1, <<upto>> do
<% if out == "concat" %>
  print(n .. " <<sign>> " .. i .. " = " .. n * i)
<% elif out == "format" %>
  print(string.format("%d <<sign>> %2d = %3d", n, i, n * i))
<% else %>
  print(n, "<<sign>>", i, "=", n * i)
<% endif %>
end
