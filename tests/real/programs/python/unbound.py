x = 1

def show():
    print("in show")
    print(x)
    x = 2

show()
