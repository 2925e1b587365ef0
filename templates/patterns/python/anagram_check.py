# a: listen | evil | heart | night | state | below | dusty | angel
# b: silent | vile | earth | thing | taste | elbow | study | glean | banana
# way: sort | remove

<% if way == "sort" %>
def anagrams(a, b):
    return sorted(a.lower()) == sorted(b.lower())
<% else %>
def anagrams(a, b):
    rest = list(b)
    for letter in a:
        if letter not in rest:
            return False
        rest.remove(letter)
    return rest == []
<% endif %>


first, second = "<<a>>", "<<b>>"
print(first, second, anagrams(first, second))
print(anagrams(first, first[::-1]))
