# a: 0..5
# b: 8..15
# s: 2..4
# name: i | k | n | x

for <<name>> in range(<<a + 3>>):
    print(<<name>>, end=" ")
print()
for <<name>> in range(<<a>>, <<b>>):
    print(<<name>>, end=" ")
print()
for <<name>> in range(<<a>>, <<b>>, <<s>>):
    print(<<name>>, end=" ")
print()
for <<name>> in range(<<b>>, <<a>>, -<<s>>):
    print(<<name>>, end=" ")
print()
print(list(range(-<<s>>, <<s + 1>>)))
