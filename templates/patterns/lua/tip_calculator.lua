-- bill: 20..180
-- tip: 5 | 10 | 15 | 20
-- people: 2..6
-- way: print | format

local bill = <<bill>>
local tip = bill * <<tip>> / 100
local total = bill + tip
<% if way == "print" %>
print("bill", bill)
print("tip", tip)
print("total", total)
print("per person", total / <<people>> - total / <<people>> % 0.25)
<% else %>
print(string.format("Bill:  %8.2f", bill))
print(string.format("Tip:   %8.2f (<<tip>>%%)", tip))
print(string.format("Total: %8.2f", total))
print(string.format("Each of <<people>>: %.2f", total / <<people>>))
<% endif %>
