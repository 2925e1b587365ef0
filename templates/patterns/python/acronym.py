# a: portable network graphics | as soon as possible | laugh out loud | random access memory | by the way | for your information | central processing unit
# b: graphics interchange format | read only memory | do it yourself | rest in peace | what you see is what you get
# dot: yes | no

<% if dot == "yes" %>
for phrase in ["<<a>>", "<<b>>"]:
    letters = ""
    for word in phrase.split():
        letters += word[0].upper() + "."
    print(phrase, "=", letters)
<% else %>
def acronym(phrase):
    initials = []
    for word in phrase.split(" "):
        initials.append(word[0])
    return "".join(initials).upper()


print(acronym("<<a>>"))
print(acronym("<<b>>"))
<% endif %>
