# s: hello world | Python Programming | the end of the day | Good Morning | a quick test | snake_case_name | Learn By Doing
# old: o | e | n | t
# new: 0 | * | - | xx
# pad: 20..30

s = "<<s>>"
print(s.upper())
print(s.lower())
print(s.title())
print(s.capitalize())
print(s.swapcase())
print(s.replace("<<old>>", "<<new>>"))
print(s.find("<<old>>"), s.count("<<old>>"))
print(s.startswith("P"), s.endswith("d"))
print(s.center(<<pad>>, "*"))
print(len(s))
