-- money: 100..2000
-- rate: 2..9
-- years: 3..8
-- way: whole | float

<% if way == "whole" %>
local money = <<money>>
for year = 1, <<years>> do
  local interest = money * <<rate>> // 100
  money = money + interest
  print("year " .. year .. ": +" .. interest .. " = " .. money)
end
<% else %>
local balance, rate = <<money>>, <<rate>> / 100
for year = 1, <<years>> do
  balance = balance * (1 + rate)
  print(string.format("%d: %.2f", year, balance))
end
<% endif %>
