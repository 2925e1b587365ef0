-- a: 100..9999
-- d: 3..9
-- places: 1..3

local x = <<a>> / <<d>>

local function round(v)
  return math.floor(v + 0.5)
end

local function roundTo(v, places)
  local f = 10 ^ places
  return math.floor(v * f + 0.5) / f
end

print("rounded: " .. round(x))
print("rounded to <<places>>: " .. roundTo(x, <<places>>))
print("negative: " .. round(-x))
print("to tens: " .. round(x / 10) * 10)
print(string.format("formatted: %.<<places>>f", x))
