-- weight: 45..120
-- height: 150..200
-- unit: cm | m

<% if unit == "cm" %>
local weight, height = <<weight>>, <<height>>
local bmi = weight * 10000 // (height * height)
<% else %>
local weight, height = <<weight>>, <<height / 100>>
local bmi = math.floor(weight / (height * height))
<% endif %>
print("BMI about " .. bmi)
if bmi < 18 then
  print("underweight")
elseif bmi < 25 then
  print("normal")
elseif bmi < 30 then
  print("overweight")
else
  print("obese")
end
