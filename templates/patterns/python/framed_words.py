# a: Hello | Good | Keep
# b: to | news | it
# c: everyone | travels | simple | everybody
# edge: * | # | + | o
# align: ljust | rjust | center

words = ["<<a>>", "<<b>>", "<<c>>"]
width = 0
for word in words:
    width = max(width, len(word))
print("<<edge>>" * (width + 4))
for word in words:
    print("<<edge>>", word.<<align>>(width), "<<edge>>")
print("<<edge>>" * (width + 4))
