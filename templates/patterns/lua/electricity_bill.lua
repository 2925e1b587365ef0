-- used: 50..700
-- first: 10..20
-- second: 21..30
-- third: 31..45
-- base: 5..12

-- cents per kWh rise in steps
local used = <<used>>
local cents = 0
if used <= 100 then
  cents = used * <<first>>
elseif used <= 300 then
  cents = 100 * <<first>> + (used - 100) * <<second>>
else
  cents = 100 * <<first>> + 200 * <<second>> + (used - 300) * <<third>>
end
print("kWh: " .. used)
print("energy: " .. cents // 100 .. "." .. string.format("%02d", cents % 100))
print(string.format("with base fee: %.2f", cents / 100 + <<base>>))
