# a: 1..99
# b: 1..9
# c: text | hello | 42 | x
# d: True | None | False

def describe(value):
    if isinstance(value, bool):
        return "a truth value"
    if isinstance(value, int):
        return "an integer"
    if isinstance(value, float):
        return "a float"
    if isinstance(value, str):
        return f"a string of length {len(value)}"
    if isinstance(value, list):
        return "a list with " + str(len(value)) + " values"
    return "something else"


for value in [<<a>>, <<a>>.<<b>>, "<<c>>", <<d>>, [<<a>>, "<<c>>"], (<<b>>,)]:
    print(value, "is", describe(value))
