# word: abc | cat | dog | 123 | xyz | sun | red | tea
# mark: > | - | * | 1.
# limit: 4..6

found = []


def permute(start, rest):
    if rest == "":
        found.append(start)
        return
    for i in range(len(rest)):
        permute(start + rest[i], rest[:i] + rest[i + 1:])


permute("", "<<word>>")
for text in found[:<<limit>>]:
    print("<<mark>>", text)
print(len(found), "in all, the last is", found[-1])
