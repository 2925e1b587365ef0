# word: python | recursion | star | hello | abc | snow | turtle
# sep: - | * | . | ,
# n: 2..6
# what: stairs | between | both_ways

<% if what == "stairs" %>
def stairs(text, left):
    if text == "" or left == 0:
        return
    print(text)
    stairs(text[1:], left - 1)
    print(text)


stairs("<<word>><<sep>>", <<n>>)
<% elif what == "between" %>
def join(text):
    if len(text) <= 1:
        return text
    return text[0] + "<<sep>>" + join(text[1:])


print(join("<<word>>"))
print(join("<<word>>"[:<<n>>]))
<% else %>
def reverse(s):
    if s == "":
        return s
    return reverse(s[1:]) + s[0]


print(reverse("<<word>>"), reverse("<<sep * n>>" + "<<word>>"))
<% endif %>
