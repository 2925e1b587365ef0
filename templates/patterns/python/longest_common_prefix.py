# a: inter | flow | car | pre
# b: esting | er | pet | fix
# c: net | ing | bon | view
# d: val | s | go | tty
# n: 1..3

words = ["<<a>><<b>>", "<<a>><<c>>", "<<a[:n + 1]>><<d>>"]


def common_prefix(words):
    prefix = words[0]
    for word in words[1:]:
        while not word.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


print(words)
print("prefix:", common_prefix(words) or "(none)")
print(common_prefix(words[:2]))
