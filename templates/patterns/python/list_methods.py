# a: 1..9
# b: 10..30
# c: 2..20
# i: 0..2

numbers = [<<a>>, <<b>>, <<c>>]
numbers.append(<<a + b>>)
print(numbers)
numbers.insert(<<i>>, <<c * 10>>)
print(numbers)
numbers.remove(<<b>>)
print(numbers)
last = numbers.pop()
print("popped", last)
numbers.extend([<<i>>, <<a>>, <<a>>])
print(numbers, len(numbers))
print("count of <<a>>:", numbers.count(<<a>>))
print("index of <<c>>:", numbers.index(<<c>>))
numbers.sort()
print(numbers)
numbers.reverse()
print(numbers)
numbers.clear()
print(numbers)
