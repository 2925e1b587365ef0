# word: Programming | elephants | butterfly | Wonderland | basketball | strawberry | helicopter
# i: 0..3
# j: 4..8
# k: 2..3

word = "<<word>>"
print(word[0], word[-1])
print(word[<<i>>:<<j>>])
print(word[:<<j>>])
print(word[<<j>>:])
print(word[-<<j>>:-<<i + 1>>])
print(word[::<<k>>])
print(word[<<i>>::<<k>>])
print(word[::-<<k>>])
print(word[<<j>>] + word[<<i>>])
