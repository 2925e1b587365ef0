sentence = "The quick brown fox jumps over the lazy dog"
vowels = 0
longest = ""
for letter in sentence:
    if letter in "aeiou":
        vowels += 1
for word in sentence.split(" "):
    if len(word) > len(longest):
        longest = word
print("vowels:", vowels)
print("longest:", longest, len(longest))
counts = [0] * 26
for letter in sentence.lower():
    if "a" <= letter <= "z":
        counts[ord(letter) - ord("a")] += 1
for i in range(26):
    if counts[i] > 2:
        print(chr(97 + i), counts[i])
