-- a: 10..60
-- b: 61..300
-- c: 301..1500
-- free: 15 | 20 | 30
-- hour: 2..5
-- day: 15..30

function fee(minutes)
  if minutes <= <<free>> then
    return 0
  end
  local hours = math.ceil(minutes / 60)
  return math.min(hours * <<hour>>, <<day>>)
end

for _, m in ipairs({<<a>>, <<b>>, <<c>>}) do
  print(m .. " min: " .. fee(m) .. " EUR")
end
