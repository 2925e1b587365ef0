# a: 1..9
# b: 1..6
# c: 2..5
# x: a | W | x | 0
# y: b | B | y | 1
# form: count_first | letter_first

def encode(text):
    out = ""
    i = 0
    while i < len(text):
        run = 1
        while i + run < len(text) and text[i + run] == text[i]:
            run += 1
<% if form == "count_first" %>
        out += str(run) + text[i]
<% else %>
        out += f"{text[i]}{run if run > 1 else ''}"
<% endif %>
        i += run
    return out


text = "<<x * a>><<y * b>><<x * c>>"
print(text)
print(encode(text))
