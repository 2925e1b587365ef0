# w: 45..120
# cm: 150..205
# name: Sam | Alex | Kim | Robin

weight = <<w>>
height = <<cm>> / 100
bmi = weight / height ** 2
print("<<name>>: bmi = %.1f" % bmi)
if bmi < 18.5:
    category = "underweight"
elif bmi < 25:
    category = "normal"
elif bmi < 30:
    category = "overweight"
else:
    category = "obese"
print("category:", category)
print("healthy weight up to", round(24.9 * height ** 2, 1), "kg")
