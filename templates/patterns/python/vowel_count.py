# s: The quick brown fox jumps over the lazy dog | Programming in Python is fun | rhythm and blues | She sells sea shells | An apple a day | Education is the key | Out of the blue | Practice makes perfect | Hello world | queue
# t: Sunny Monday | A E I O U | umbrella | sky | onomatopoeia | crypt | Audio
# way: in | count | list

<% if way == "in" %>
def count_vowels(text):
    count = 0
    for letter in text.lower():
        if letter in "aeiou":
            count += 1
    return count


print(count_vowels("<<s>>"))
print(count_vowels("<<t>>"))
<% elif way == "count" %>
text = "<<s>>, <<t>>".lower()
total = 0
for v in "aeiou":
    n = text.count(v)
    total += n
    print(f"{v}: {n}")
print("vowels in all:", total)
<% else %>
sentence = "<<s>>"
vowels = []
consonants = []
for c in sentence:
    if not c.isalpha():
        continue
    if c in "aeiouAEIOU":
        vowels.append(c)
    else:
        consonants.append(c)
print("Vowels:", len(vowels), "".join(vowels))
print("Consonants:", len(consonants))
print("<<t>>".upper())
<% endif %>
