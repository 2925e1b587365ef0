# a: 0..6
# b: 0..20
# limit: 2..5

def check(name, value):
    print("checking", name)
    return value


if check("first", <<a>> > 3) and check("second", <<b>> > 10):
    print("both")
if check("third", <<b>> % 2 == 0) or check("fourth", <<a>> < <<limit>>):
    print("at least one")
x = <<a>>
print(x and <<b>>, x or <<b>>, not x)
print(x != 0 and <<b>> // max(x, 1) > <<limit>>)
