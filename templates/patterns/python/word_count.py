# a: the cat | a dog | my friend | the old man
# b: saw | heard | followed | met
# c: the bird in the tree | a fish and a frog | the red red rose | my cat and my dog
# min: 1..2

sentence = "<<a>> <<b>> <<c>>"
words = sentence.split()
unique = []
for word in words:
    if word not in unique:
        unique.append(word)
print("words:", len(words), "different:", len(unique))
for word in unique:
    n = words.count(word)
    if n >= <<min>>:
        print(word, n)
