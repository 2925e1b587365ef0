# a: 1..30
# b: 0..59
# y: 1990..2030
# sep: - | / | . | : | , | _
# end: ! | <end> | . | ;

print("2", "<<y>>", <<a>>, sep="<<sep>>")
print(<<a>>, <<b>>, sep=":", end="<<end>>\n")
print("a", "b", "c", sep="")
for i in range(3):
    print(i + <<b>>, end="<<sep>>")
print()
print("one", "two", sep="\n")
