# s: The quick brown fox jumps over the lazy dog | Pack my box with five dozen liquor jugs | How vexingly quick daft zebras jump | This is not a pangram | Sphinx of black quartz judge my vow | Hello world
# cut: 0..9
# show: found | missing

text = "<<s[:s|length - cut]>>".lower()
missing = []
found = 0
for letter in "abcdefghijklmnopqrstuvwxyz":
    if letter in text:
        found += 1
    else:
        missing.append(letter)
print(text)
<% if show == "found" %>
print(found, "of 26 letters")
<% else %>
print("missing:", "".join(missing) or "nothing")
<% endif %>
print("pangram!" if found == 26 else "no pangram")
