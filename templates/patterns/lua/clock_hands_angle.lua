-- h: 0..23
-- m: 0..59
-- n: 2..5

for i = 0, <<n>> do
  local hour = (<<h>> + i) % 24
  local hourAngle = hour % 12 * 30 + <<m>> * 0.5
  local minuteAngle = <<m>> * 6
  local angle = math.abs(hourAngle - minuteAngle)
  if angle > 180 then
    angle = 360 - angle
  end
  print(hour .. ":" .. string.format("%02d", <<m>>), angle)
end
