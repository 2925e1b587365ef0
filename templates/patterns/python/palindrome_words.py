# a: level | radar | noon | kayak | rotor | civic
# b: python | banana | hello | window | garden | abba
# c: Racecar | Madam | Anna | Otto | Peter | Wow
# way: slice | pointers | recursive

<% if way == "slice" %>
def is_palindrome(word):
    word = word.lower()
    return word == word[::-1]
<% elif way == "pointers" %>
def is_palindrome(s):
    left, right = 0, len(s) - 1
    while left < right:
        if s[left] != s[right]:
            return False
        left += 1
        right -= 1
    return True
<% else %>
def is_palindrome(s):
    if len(s) < 2:
        return True
    return s[0] == s[-1] and is_palindrome(s[1:-1])
<% endif %>


for word in ["<<a>>", "<<b>>", "<<c>>"]:
    if is_palindrome(word):
        print(word, "is a palindrome")
    else:
        print(word, "is not a palindrome")
