-- wage: 9..30
-- a: 20..40
-- b: 41..60
-- c: 30..50
-- rate: 1.5 | 2 | 1.25
-- name: Lena | Omar | Nils | Ruth

local wage = <<wage>>
local hours = {<<a>>, <<b>>, <<c>>}
local total = 0
for week, h in ipairs(hours) do
  local pay
  if h > 40 then
    pay = 40 * wage + (h - 40) * wage * <<rate>>
  else
    pay = h * wage
  end
  total = total + pay
  print("week " .. week .. ": " .. pay)
end
print("<<name>> earns " .. total)
