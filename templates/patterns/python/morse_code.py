# word: sos | python | hello | code | radio | ship | help me | over and out
# other: yes | no | ok | stop | go
# between: space | slash

codes = [".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
         "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--.."]


def morse(text):
    out = []
    for ch in text.upper():
        if "A" <= ch <= "Z":
            out.append(codes[ord(ch) - ord("A")])
        else:
            out.append("/")
    return "<< " " if between == "space" else "|" >>".join(out)


print(morse("<<word>>"))
print(morse("<<other>>"))
print("dots:", morse("<<word>> <<other>>").count("."))
