def say(text, value):
    print(text, end=" ")
    return value

print(say("a", True) and say("b", False))
print(say("a", True) or say("b", False))
print(say("a", 0) or say("b", "") or say("c", None))
print(0 or 5, 3 and 0, "" or "default", None and 1, [] or [0])
print(not 1, not "", not None, not 1 == 2)
print(1 < 2 and 2 < 3, 1 < 2 or 1 / 0)
x = None
print(x is None, x is not None, x == None)
y = 5
print("big" if y > 3 else "small", y if y else -1)
if x:
    print("never")
elif not x and y:
    print("yes")
