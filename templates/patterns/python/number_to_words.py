# a: 0..19
# b: 20..99
# c: 100..999

ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen"]
tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def words(n):
    if n < 20:
        return ones[n]
    if n < 100:
        text = tens[n // 10]
        if n % 10:
            text += "-" + ones[n % 10]
        return text
    text = ones[n // 100] + " hundred"
    if n % 100 == 0:
        return text
    return text + " and " + words(n % 100)


for n in [<<a>>, <<b>>, <<c>>]:
    print(n, words(n))
