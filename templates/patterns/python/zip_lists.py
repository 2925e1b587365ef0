# a: 7..12
# b: 20..60
# c: 35..90
# w1: Ann | Mia | Zoe
# w2: Tom | Ben | Jon
# w3: Eva | Lou | Kai

names = ["<<w1>>", "<<w2>>", "<<w3>>"]
ages = [<<a>>, <<b>>, <<c>>]
for name, age in zip(names, ages):
    status = "adult" if age >= 18 else "child"
    print(f"{name} ({age}): {status}")
oldest = ages.index(max(ages))
print("oldest:", names[oldest])
pairs = list(zip(ages, names))
print(sorted(pairs))
