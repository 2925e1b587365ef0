# a: GAGCCTACTAACGGGAT | karolin | 1011101 | rover | table
# x: A | e | 0 | T
# y: G | t | 1 | C
# i: 0..4
# j: 0..4

def hamming(a, b):
    if len(a) != len(b):
        return -1
    distance = 0
    for x, y in zip(a, b):
        if x != y:
            distance += 1
    return distance


first = "<<a>>"
second = first[:<<i>>] + "<<x>>" + first[<<i + 1>>:]
third = second.replace("<<x>>", "<<y>>")
print(first, second, hamming(first, second))
print(second, third, hamming(second, third))
print(hamming(first, first[<<j>>:]))
