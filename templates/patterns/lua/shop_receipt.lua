-- p: 1..30
-- q: 2..45
-- r: 3..99
-- n: 1..5
-- m: 1..4
-- a: Bread | Milk | Rice
-- b: Apples | Cheese | Eggs
-- c: Soap | Paper | Pens

local items = {"<<a>>", "<<b>>", "<<c>>"}
local prices = {<<p>>, <<q>>, <<r>>}
local amounts = {<<n>>, <<m>>, 1}
local total = 0
print("--- RECEIPT ---")
for i = 1, #items do
  local cost = prices[i] * amounts[i]
  total = total + cost
  print(string.format("%-8s %d x %3d = %4d", items[i], amounts[i], prices[i], cost))
end
print(string.rep("-", 24))
print("TOTAL" .. string.format("%19d", total))
