# p: 20..400
# members: True | False
# code: SAVE10 | NONE | HALF | FREESHIP
# limit: 50 | 100 | 200

price = <<p>>
member = <<members>>
code = "<<code>>"
shipping = 0 if price > <<limit>> else 5
if member:
    price *= 0.9
if code == "SAVE10" and price > 10:
    price -= 10
elif code == "HALF":
    price = price / 2
elif code == "FREESHIP":
    shipping = 0
print("price", round(price, 2))
print("shipping", shipping)
print(f"to pay: {price + shipping:.2f}")
