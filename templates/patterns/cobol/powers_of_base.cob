*> base: 2..9
*> n: 4..9
*> fld: P | RESULT | POW
*> way: compute | multiply
*> z: ZZZ,ZZZ,ZZ9 | Z(9)9 | 9(9)
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. POWERS.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 E PIC 99.
77 <<fld>> PIC 9(9) VALUE 1.
77 <<fld>>-ED PIC <<z>>.
PROCEDURE DIVISION.
    PERFORM VARYING E FROM 1 BY 1 UNTIL E > <<n>>
<% if way == "compute" %>
        COMPUTE <<fld>> = <<base>> ** E
<% else %>
        MULTIPLY <<base>> BY <<fld>>
<% endif %>
        MOVE <<fld>> TO <<fld>>-ED
        DISPLAY "<<base>> TO THE " E ": " <<fld>>-ED
    END-PERFORM
    <<stop>>.
