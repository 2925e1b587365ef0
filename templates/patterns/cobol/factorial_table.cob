*> n: 4..12
*> w: 9..12
*> f: FACT | FACTORIAL | PRODUCT-F
*> i: N | I | K
*> edit: yes | no
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. FACTORIALS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<i>> PIC 99.
01 <<f>> PIC 9(<<w>>) VALUE 1.
<% if edit == "yes" %>
01 <<f>>-OUT PIC Z(<<w - 1>>)9.
<% endif %>
PROCEDURE DIVISION.
    *> multiply as we go
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<n>>
        COMPUTE <<f>> = <<f>> * <<i>>
<% if edit == "yes" %>
        MOVE <<f>> TO <<f>>-OUT
        DISPLAY <<i>> "! = " <<f>>-OUT
<% else %>
        DISPLAY <<i>> "! = " <<f>>
<% endif %>
    END-PERFORM
    <<stop>>.
