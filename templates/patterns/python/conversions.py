# a: 0..99
# b: 0..9
# s: 12 | 007 | -5 | 1000 | +8
# word: True | abc | 0 | no

print(int("<<s>>") + <<a>>)
print("<<s>>" + str(<<a>>))
print(float("<<a>>.<<b>>"), int(<<a>>.<<b>>), str(<<a>>.<<b>>))
print(bool(<<b>>), bool("<<word>>"), bool(""), bool([]), bool([0]))
print(int(True) + int(False) + True)
print(list("<<s>>"), tuple([<<a>>, <<b>>]), str([<<a>>, "<<word>>"]))
print(chr(97 + <<b>>), ord("<<word[0]>>"))
print(repr("<<word>>"), repr(<<b>>))
