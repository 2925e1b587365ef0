-- km: 80..900
-- hours: 1..8
-- liters: 45..90
-- price: 120..210

local km, hours = <<km>>, <<hours>>
local used = km * <<liters>> / 1000
print("average speed", km / hours, "km/h")
print("fuel used", string.format("%.1f", used), "l")
print("cost", string.format("%.2f", used * <<price>> / 100))
local stops = km // 400
print(stops == 0 and "no stop needed" or stops .. " stop(s)")
