*> w: 0..9
*> d: 1..7
*> w2: 1..9
*> d2: 0..6
*> sign: S9 | 9
*> whole: 1..987654321
*> frac: 1000000..9876543
*> neg: - | +

<% set s = "s" if sign == "S9" else "" %>
<% set n = (neg if s else "") ~ ((whole|string)[:w] if w else "") ~ "." ~ (frac|string)[:d] %>
identification division.
program-id. decwidth.
data division.
working-storage section.
01 first-x pic <<s>><<"9(%d)"|format(w) if w else "">>v9(<<d>>) value <<n>>.
01 other-x pic <<s>>9(<<w2>>)<<"v9(%d)"|format(d2) if d2 else "">>.
procedure division.
    display first-x
    move first-x to other-x
    display other-x
    stop run.
