# a: Ann | zoe | Maria
# b: Bob | Yusuf | adam
# c: Cleo | Dmitri | eva
# d: Otto | li | Paul
# reverse: True | False

names = ["<<a>>", "<<d>>", "<<b>>", "<<c>>"]
print(sorted(names))
print(sorted(names, reverse=<<reverse>>)[0])
lowered = []
for name in names:
    lowered.append((name.lower(), name))
lowered.sort()
for low, name in lowered:
    print(name)
names.sort(reverse=True)
print(", ".join(names))
