-- p: 1..40
-- q: 0..25
-- r: 0..12
-- min: 3..15
-- a: bolts | pens | apples
-- b: nuts | paper | pears
-- c: screws | ink | plums

-- {name, amount, price}
local stock = {
  {"<<a>>", <<p>>, 2},
  {"<<b>>", <<q>>, 5},
  {"<<c>>", <<r>>, 11},
}
local worth = 0
for i, item in ipairs(stock) do
  local line = i .. ". " .. item[1] .. ": " .. item[2]
  if item[2] == 0 then
    line = line .. " (sold out)"
  elseif item[2] < <<min>> then
    line = line .. " (order more)"
  end
  print(line)
  worth = worth + item[2] * item[3]
end
print("worth " .. worth)
