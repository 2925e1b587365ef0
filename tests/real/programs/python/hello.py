# My first program
name = "World"
print("Hello,", name + "!")
print('It\'s', "fun", sep='...')
print()
print("The end", end="")
print(".")
