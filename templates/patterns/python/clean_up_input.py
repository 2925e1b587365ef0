# a: Yes | no | maybe | YES | N
# b: Hello | WORLD | pyThon | Data
# n: 1..99
# left: 1..4

raw = ["<<" " * left>><<a>>  ", "\t<<b>>\n", "--<<n>>--", "  ", "<<n>>;"]
for text in raw:
    clean = text.strip().strip("-;").lower()
    if not clean:
        print("(empty)")
    elif clean.isdigit():
        print("number", int(clean) + 1)
    elif clean in ("yes", "y"):
        print("agreed")
    elif clean in ("no", "n"):
        print("refused")
    else:
        print(f"text {clean!r} of {len(clean)} letters")
