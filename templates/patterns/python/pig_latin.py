# a: hello | apple | string | python | orange | three | glove
# b: friend | eat | school | happy | under | square
# c: smile | yellow | inside | quick | black | omelet
# end: ay | way | yay

def pig_latin(word):
    vowels = "aeiou"
    if word[0] in vowels:
        return word + "<<end>>"
    i = 0
    while i < len(word) and word[i] not in vowels:
        i += 1
    return word[i:] + word[:i] + "ay"


result = []
for word in "<<a>> <<b>> <<c>>".split():
    result.append(pig_latin(word))
    print(word, "->", result[-1])
print(" ".join(result))
