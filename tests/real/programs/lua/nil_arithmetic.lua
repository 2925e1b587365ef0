local count
print("start")
count = count + 1
print("never")
