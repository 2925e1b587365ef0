ALPHABET = "abcdefghijklmnopqrstuvwxyz"

def shift(text, by):
    out = ""
    for ch in text:
        if ch.lower() in ALPHABET:
            place = (ALPHABET.index(ch.lower()) + by) % 26
            new = ALPHABET[place]
            out += new.upper() if ch.isupper() else new
        else:
            out += ch
    return out

secret = shift("Hello, World!", 3)
print(secret)
print(shift(secret, -3))
print(chr(ord("a") + 1), ord("A"))
