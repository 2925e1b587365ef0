s = "Hello, Python World"
print(len(s), s[0], s[-1], s[7:13], s[:5], s[-5:], s[::-1], s[::2])
print(s.upper(), s.lower(), s.title(), s.swapcase())
print(s.replace("o", "0"), s.count("o"), s.find("Py"), s.find("zz"))
print("Py" in s, "py" in s, "py" not in s)
print(s.startswith("Hello"), s.endswith("d"))
words = s.split()
print(words, len(words), "-".join(words))
print("  padded\t\n".strip() + "|", "xxhixx".strip("x"), "a,b,,c".split(","))
print("abc" * 3, "=" * 20)
print("42".zfill(5), "left".ljust(8) + "|", "right".rjust(8) + "|", "mid".center(9, "*"))
print("abc" < "abd", "Zebra" < "apple", "" == '', "a" "b" 'c')
print("tab\there", 'quote " inside', "it's", "back\\slash", "\x41\u00e9\101")
print(r"raw \n text", """three
lines
here""")
for ch in "héé":
    print(ch, ord(ch), ch.isalpha())
print("12".isdigit(), "1.2".isdigit(), " ".isspace(), "aB1".isalnum())
