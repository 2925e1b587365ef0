-- n: 5..100
-- show: diff | all

local sum, squares = 0, 0
for i = 1, <<n>> do
  sum = sum + i
  squares = squares + i * i
end
<% if show == "all" %>
print("square of the sum", sum * sum)
print("sum of the squares", squares)
<% endif %>
print("difference", sum * sum - squares)
