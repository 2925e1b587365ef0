# a: to be or not to be | all you need is love | the early bird | time flies fast | easy come easy go | practice makes perfect
# b: we say | sometimes | oh well | they said | now
# way: slice | stack | letters

<% if way == "slice" %>
print(" ".join("<<a>> <<b>>".split()[::-1]))
print("done with", len("<<a>>"), "letters")
<% elif way == "stack" %>
words = "<<b>> <<a>>".split()
line = []
while words:
    line.append(words.pop())
print(" ".join(line).capitalize() + ".")
<% else %>
out = ""
for word in "<<a>>, <<b>>".split(" "):
    out += word[::-1] + " "
print(out.strip())
<% endif %>
