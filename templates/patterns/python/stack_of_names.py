# a: Ann | Tom | Lea | Max
# b: Bob | Eva | Ben | Ida
# c: Cleo | Jan | Kim | Noa
# thing: plates | books | cards | boxes

stack = []
stack.append("<<a>>")
stack.append("<<b>>")
stack.append("<<c>>")
print("stack of <<thing>>:", stack)
print("top:", stack[-1])
while stack:
    print("popped", stack.pop(), "- left:", len(stack))
print("empty" if not stack else "not empty")
