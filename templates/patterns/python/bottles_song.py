# n: 2..7
# thing: bottles | buckets | balloons | birds
# of: of milk | of juice | in a row | for us
# where: on the wall | on the shelf | in the tree

def count(n):
    if n == 0:
        return "no more <<thing>>"
    if n == 1:
        return "1 <<thing[:-1]>>"
    return f"{n} <<thing>>"


for n in range(<<n>>, 0, -1):
    print(count(n).capitalize(), "<<of>> <<where>>,")
    print("take one away,", count(n - 1), "<<of>> <<where>>.")
