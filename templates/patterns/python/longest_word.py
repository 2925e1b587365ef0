# s: the quick brown fox jumped over a lazy sleeping dog | python programmers love short words | never underestimate small improvements | we went to the supermarket yesterday | life is what happens meanwhile | one two three four five six
# extra: extraordinary | tiny | and so on | nothing | wonderful | programming
# way: loop | both | sort

sentence = "<<s>> <<extra>>"
<% if way == "loop" %>
longest = ""
for word in sentence.split():
    if len(word) > len(longest):
        longest = word
print(longest, len(longest))
<% elif way == "both" %>
words = sentence.split(" ")
short = long = words[0]
for w in words[1:]:
    if len(w) < len(short):
        short = w
    elif len(w) > len(long):
        long = w
print("shortest:", short)
print("longest:", long)
<% else %>
sized = []
for word in sentence.split():
    sized.append((len(word), word))
sized.sort(reverse=True)
for size, word in sized[:3]:
    print(size, word)
<% endif %>
