# a: Ann | Mia | Omar
# b: Ben | Lou | Yuki
# n: 1..99
# word: birthday | anniversary | jubilee
# frame: * | # | = | +

def ordinal(n):
    if 10 <= n % 100 <= 20:
        return str(n) + "th"
    endings = ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"]
    return str(n) + endings[n % 10]


def card(name, number):
    text = f"Happy {ordinal(number)} <<word>>, {name}!"
    width = len(text) + 4
    print("<<frame>>" * width)
    print("<<frame>> " + text + " <<frame>>")
    print("<<frame>>" * width)


card("<<a>>", <<n>>)
card("<<b>>", <<n + 1>>)
