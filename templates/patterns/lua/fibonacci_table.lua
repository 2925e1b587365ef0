-- n: 6..30
-- start: 1, 1 | 0, 1 | 1, 2 | 2, 1 | 3, 4
-- list: fibs | seq | f

-- remember the numbers in a table
local <<list>> = {<<start>>}
for i = 3, <<n>> do
  <<list>>[i] = <<list>>[i - 1] + <<list>>[i - 2]
end
print(table.concat(<<list>>, ", "))
print("number <<n>> is " .. <<list>>[<<n>>])
