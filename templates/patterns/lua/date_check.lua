-- d: 0..33
-- m: 0..14
-- e: 27..31

local function valid(day, month)
  if month < 1 or month > 12 then
    return false
  end
  local last = 31
  if month == 2 then
    last = 28
  elseif month == 4 or month == 6 or month == 9 or month == 11 then
    last = 30
  end
  return day >= 1 and day <= last
end

local function report(day, month)
  local verdict = valid(day, month) and "ok" or "no such day"
  print(day .. "/" .. month .. ": " .. verdict)
end

report(<<d>>, <<m>>)
report(<<e>>, 2)
report(<<e>>, <<m>>)
report(31, <<(m + 3) % 12 + 1>>)
