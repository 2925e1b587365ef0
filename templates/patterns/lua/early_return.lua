-- a: -20..20
-- b: 0..150
-- c: 100..250
-- low: 5..20
-- high: 90..120

local function check(speed)
  if speed < 0 then
    return "backwards"
  end
  if speed == 0 then
    return "standing"
  end
  if speed < <<low>> then return "very slow" end
  if speed <= <<high>> then return "fine" end
  local over = speed - <<high>>
  if over > 50 then
    return "licence gone (" .. over .. " too fast)"
  end
  return over .. " too fast"
end

print(<<a>>, check(<<a>>))
print(<<b>>, check(<<b>>))
print(<<c>>, check(<<c>>))
print(0, check(0))
