# a: 1..50
# b: 51..99
# c: 1..9
# name: x | counter | value | n

<<name>> = <<a>>


def local():
    <<name>> = <<b>>
    print("inside local:", <<name>>)


def change():
    global <<name>>
    <<name>> += <<c>>
    print("inside change:", <<name>>)


def read():
    return <<name>> * 2


local()
print("after local:", <<name>>)
change()
change()
print("after change:", <<name>>)
print(read())
