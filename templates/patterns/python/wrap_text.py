# width: 14..34
# text: it was the best of times and it was the worst of times | in the beginning there was nothing and then somebody wrote a program | the rain in spain stays mainly in the plain says the old song | a journey of a thousand miles begins with a single step they say
# numbers: yes | no

lines = []
line = ""
for word in "<<text>>".split():
    if line and len(line) + 1 + len(word) > <<width>>:
        lines.append(line)
        line = word
    else:
        line = word if not line else line + " " + word
lines.append(line)
<% if numbers == "yes" %>
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")
<% else %>
print("\n".join(lines))
print("-" * <<width>>)
<% endif %>
