# text: Hello, World! | attack at dawn | Python is fun | The quick brown fox | Meet me at noon | xyz abc | SECRET message 42
# shift: 1..25
# back: no | yes

def caesar(text, shift):
    result = ""
    for ch in text:
        if ch.isupper():
            result += chr((ord(ch) - 65 + shift) % 26 + 65)
        elif ch.islower():
            result += chr((ord(ch) - 97 + shift) % 26 + 97)
        else:
            result += ch
    return result


secret = caesar("<<text>>", <<shift>>)
print(secret)
<% if back == "yes" %>
print(caesar(secret, -<<shift>>))
<% endif %>
