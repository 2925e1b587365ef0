*> a: -99..999
*> b: -99..999
*> c: -99..999
*> big: LARGEST | BIGGEST | MAX-VAL | WS-MAX
*> way: nested | moves | function

IDENTIFICATION DIVISION.
PROGRAM-ID. MAX3.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 N1 PIC S9(3) VALUE <<a>>.
01 N2 PIC S9(3) VALUE <<b>>.
01 N3 PIC S9(3) VALUE <<c>>.
01 <<big>> PIC S9(3).
PROCEDURE DIVISION.
<% if way == "nested" %>
    IF N1 > N2 AND N1 > N3
        MOVE N1 TO <<big>>
    ELSE
        IF N2 > N3
            MOVE N2 TO <<big>>
        ELSE
            MOVE N3 TO <<big>>
        END-IF
    END-IF
<% elif way == "moves" %>
    MOVE N1 TO <<big>>
    IF N2 > <<big>> MOVE N2 TO <<big>> END-IF
    IF N3 > <<big>> MOVE N3 TO <<big>> END-IF
<% else %>
    COMPUTE <<big>> = FUNCTION MAX(N1 N2 N3)
<% endif %>
    DISPLAY N1 ", " N2 ", " N3
    DISPLAY "<<big>>: " <<big>>
    STOP RUN.
