def is_palindrome(text):
    clean = ""
    for ch in text.lower():
        if ch.isalnum():
            clean += ch
    return clean == clean[::-1]

tests = ["Racecar", "A man, a plan, a canal: Panama", "Hello", ""]
for t in tests:
    if is_palindrome(t):
        result = "yes"
    else:
        result = "no"
    print(repr(t), "->", result)
