# word: Python | banana | summer | Rocket | hello | algorithm | star | kitchen
# other: cat | Hi! | sun | a1b2
# way: plain | index | enumerate

<% if way == "plain" %>
for letter in "<<word>>":
    print(letter)
for sign in "<<other>>":
    print(sign, sign.isalpha())
<% elif way == "index" %>
word = "<<word>>"
for i in range(len(word)):
    print(i, word[i], word[:i + 1])
print(word + "<<other>>")
<% else %>
for place, letter in enumerate("<<word>>", 1):
    print(f"letter {place} is {letter}")
print("and", "<<other>>"[0], "to", "<<other>>"[-1])
<% endif %>
