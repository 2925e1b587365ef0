def balanced(text):
    stack = []
    for ch in text:
        if ch in "([{":
            stack.append(ch)
        elif ch in ")]}":
            if not stack:
                return False
            opening = stack.pop()
            if "([{".index(opening) != ")]}".index(ch):
                return False
    return len(stack) == 0

for text in ["(a[b]{c})", "(]", "((", "", ")("]:
    print(f"{text!r:12} {balanced(text)}")
