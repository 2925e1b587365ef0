# key: qwertyuiopasdfghjklzxcvbnm | zyxwvutsrqponmlkjihgfedcba | phqgiumeaylnofdxjkrcvstzwb
# word: hello there | good morning | learn python | see you soon | lucky number seven | red green blue | one two three
# name: Alice | Bob | Carol | Dave | Erin

alphabet = "abcdefghijklmnopqrstuvwxyz"
key = "<<key>>"
message = "<<word>>, <<name>>".lower()
coded = ""
for letter in message:
    place = alphabet.find(letter)
    coded += letter if place < 0 else key[place]
print("coded:  ", coded)
decoded = []
for letter in coded:
    if letter in key:
        decoded.append(alphabet[key.index(letter)])
    else:
        decoded.append(letter)
print("decoded:", "".join(decoded))
