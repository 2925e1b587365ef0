if True:
	print("a tab")
	for i in range(2):
		print("two tabs", i)

    # a comment at another column
print(1 +
      2,
      3)
x = 1 + \
    2
print(x); print("same line");
if x == 3: pass
while x: x -= 1
print(x)
