local product = 1
for i = 7, 1, -3 do
  product = product * i
  print(i, product)
end
print(product)
