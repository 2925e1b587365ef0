# a: (()) | ([)] | {[()]} | (((
# b: [] | )( | {()}[] | (a + b) * [c] | )
# c: ()() | [(]) | {x: (y)} | [[]

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
    return not stack


for text in ["<<a>>", "<<b>>", "<<c>>", "<<a>><<c>>"]:
    print(text, "ok" if balanced(text) else "NOT balanced")
