-- n: 3..10
-- word: Liftoff! | Go! | Happy New Year! | Time is up.

for i = <<n>>, 1, -1 do
  print(i)
end
print("<<word>>")
