-- debt: 300..3000
-- pay: 60..400
-- rate: 1..4

local debt = <<debt>>
local payment = <<pay>>
local months = 0
while debt > 0 and months < 12 do
  months = months + 1
  debt = debt + debt * <<rate>> // 100
  if debt < payment then
    payment = debt
  end
  debt = debt - payment
  print(string.format("month %2d: paid %4d, left %5d", months, payment, debt))
end
if debt == 0 then
  print("done after " .. months .. " months")
else
  print("still " .. debt .. " to pay")
end
