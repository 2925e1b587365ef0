# a: 11..99
# e: 8..25
# b: 3..9

big = <<a>> ** <<e>>
print(big)
print(len(str(big)), "digits")
print(big % 10 ** <<b>>, big // 10 ** <<e + 2>>)
print(-big // <<b>>)
print(f"{<<a>> ** <<b>>:,}")
text = str(2 ** (<<e>> * 4))
print(text[:3] + "..." + text[-3:])
