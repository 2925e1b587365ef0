# a: 1..20
# b: 21..40
# c: 0..9
# word: x | deep | end

def flatten(value):
    if not isinstance(value, list):
        return [value]
    result = []
    for inner in value:
        result += flatten(inner)
    return result


def depth(value):
    if not isinstance(value, list):
        return 0
    deepest = 0
    for inner in value:
        deepest = max(deepest, depth(inner))
    return deepest + 1


nested = [<<a>>, [<<b>>, [<<c>>, []]], ["<<word>>"], [[[<<a + c>>]]]]
print(nested)
print(flatten(nested))
print("depth", depth(nested))
