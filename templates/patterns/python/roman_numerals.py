# a: 1..40
# b: 41..999
# c: 1000..3999

values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]


def to_roman(n):
    roman = ""
    for i in range(len(values)):
        while n >= values[i]:
            roman += symbols[i]
            n -= values[i]
    return roman


for number in (<<a>>, <<b>>, <<c>>):
    print(number, to_roman(number))
