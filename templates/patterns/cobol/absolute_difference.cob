*> a: -300..300
*> b: -300..300
*> how: function | if | sign
*> d: DIFF | GAP | DISTANCE
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. ABSDIFF.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 P-1 PIC S9(3) VALUE <<a>>.
01 P-2 PIC S9(3) VALUE <<b>>.
01 <<d>> PIC S9(4).
PROCEDURE DIVISION.
<% if how == "function" %>
    COMPUTE <<d>> = FUNCTION ABS(P-1 - P-2)
<% elif how == "if" %>
    IF P-1 > P-2
        SUBTRACT P-2 FROM P-1 GIVING <<d>>
    ELSE
        SUBTRACT P-1 FROM P-2 GIVING <<d>>
    END-IF
<% else %>
    COMPUTE <<d>> = P-1 - P-2
    IF <<d>> IS NEGATIVE
        MULTIPLY -1 BY <<d>>
    END-IF
<% endif %>
    DISPLAY "FROM " P-1 " TO " P-2 " IS " <<d>>
    <<stop>>.
