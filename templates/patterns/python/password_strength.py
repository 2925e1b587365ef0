# a: hunter | Secret | letmein | PassWord | abc | Tr0ub4dor
# b: 2 | 42 | 1999 | 007 | x
# c: ! | # | ? | z | $$
# least: 6..10

def strength(password):
    score = 0
    has_digit = has_upper = has_sign = False
    for ch in password:
        if ch.isdigit():
            has_digit = True
        elif ch.isupper():
            has_upper = True
        elif not ch.isalnum():
            has_sign = True
    if len(password) >= <<least>>:
        score += 1
    score += has_digit + has_upper + has_sign
    return score


words = ["very weak", "weak", "fair", "good", "strong"]
for password in ["<<a>><<b>><<c>>", "<<a>>", "<<c>><<b>>"]:
    print(f"{password}: {words[strength(password)]}")
