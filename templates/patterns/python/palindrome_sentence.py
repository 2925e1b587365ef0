# s: A man, a plan, a canal: Panama | Was it a car or a cat I saw? | Never odd or even | No lemon, no melon | Step on no pets | Do geese see God? | Not a palindrome at all | Eva, can I see bees in a cave? | My gym | Hello, World
# t: Top spot! | Red rum, sir, is murder | This is wrong | Borrow or rob? | Mr. Owl ate my metal worm | Live on time, emit no evil | Just a text

# only letters count, big or small
def cleaned(text):
    letters = ""
    for ch in text:
        if ch.isalpha():
            letters += ch.lower()
    return letters


for sentence in ("<<s>>", "<<t>>"):
    letters = cleaned(sentence)
    print(sentence)
    print("  letters:", letters)
    print("  palindrome:", letters == letters[::-1])
