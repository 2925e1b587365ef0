# a: 0 | 1 | -1 | 42
# b: "" | " " | "0" | "no"
# c: [] | [0] | [[]] | ()
# d: None | True | False | 0.0
# yes: truthy | yes | counts as true

for value in [<<a>>, <<b>>, <<c>>, <<d>>]:
    if value:
        print(repr(value), "<<yes>>")
    else:
        print(repr(value), "not <<yes>>")
name = <<b>>
print("Hello,", name.strip() or "stranger")
print(<<a>> or <<d>>, <<a>> and <<c>>, not <<d>>)
