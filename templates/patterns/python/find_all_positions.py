# text: banana | mississippi river | she sells sea shells | abababab | to be or not to be | aaaa
# part: a | s | ab | na | e | ss | aa | be | i | an
# step: 1..2
# more: xy | an end | basis

text = "<<text>> <<more>>"
part = "<<part>>"
positions = []
place = text.find(part)
while place != -1:
    positions.append(place)
    place = text.find(part, place + <<step>>)
print("text:", text)
print(f"{part!r} at", positions if positions else "no place")
print("count:", len(positions), "str.count:", text.count(part))
