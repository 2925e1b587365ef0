*> w: 1..18
*> v: 1..18
*> digits: 1..18
*> sign: plain | signed
*> neg: 0..1
*> f: 12345678901234567890 | 98765432109876543210 | 50607080901020304050 | 31415926535897932384

*> What does a PICTURE show?
IDENTIFICATION DIVISION.
PROGRAM-ID. ANYWIDTH.
<% set s = "S" if sign == "signed" else "" %>
<% set digits = [digits, w]|min %>
DATA DIVISION.
WORKING-STORAGE SECTION.
01 FIELD-A PIC <<s>>9(<<w>>) VALUE <<"-" if neg and s else "">><<f[:digits]>>.
01 FIELD-B PIC <<s>>9(<<v>>).
PROCEDURE DIVISION.
    MOVE FIELD-A TO FIELD-B.
    DISPLAY FIELD-A.
    DISPLAY FIELD-B.
    STOP RUN.
