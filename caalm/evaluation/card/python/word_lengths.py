sentence = "the quick brown fox jumps over the lazy dog"
lengths = {}
for word in sentence.split():
    size = len(word)
    lengths[size] = lengths.get(size, 0) + 1
for size in sorted(lengths, reverse=True):
    print(f"{size}: {lengths[size]}")
