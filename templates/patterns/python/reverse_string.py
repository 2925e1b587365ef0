# word: python | stressed | hello world | desserts | drawer | keyboard | snow white | algorithm | lemonade | Saturday
# other: straw | live | parts | diaper | spoons | Programming | flow
# way: slice | loop | list | index

<% if way == "slice" %>
text = "<<word>>"
print(text[::-1])
print("<<other>>"[::-1])
<% elif way == "loop" %>
def reverse(text):
    result = ""
    for ch in text:
        result = ch + result
    return result


print(reverse("<<word>>"))
print(reverse("<<other>>"))
<% elif way == "list" %>
for text in ["<<word>>", "<<other>>"]:
    print(text, "->", "".join(reversed(text)))
<% else %>
text = "<<word>> <<other>>"
i = len(text) - 1
backwards = ""
while i >= 0:
    backwards += text[i]
    i -= 1
print("original:", text)
print("reversed:", backwards)
<% endif %>
