*> a: 12..900
*> b: 8..600
*> x: A | NUM-1 | WS-X
*> y: B | NUM-2 | WS-Y
*> r: R | REST | WS-TEMP
*> show: yes | no
*> stop: STOP RUN | GOBACK

*> Greatest common divisor by Euclid
IDENTIFICATION DIVISION.
PROGRAM-ID. EUCLID.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<x>> PIC 9(4) VALUE <<a>>.
01 <<y>> PIC 9(4) VALUE <<b>>.
01 <<r>> PIC 9(4) VALUE 1.
01 Q PIC 9(4).
PROCEDURE DIVISION.
    DISPLAY "GCD OF " <<x>> " AND " <<y>>
    PERFORM UNTIL <<y>> = 0
        DIVIDE <<x>> BY <<y>> GIVING Q REMAINDER <<r>>
<% if show == "yes" %>
        DISPLAY <<x>> " = " Q " * " <<y>> " + " <<r>>
<% endif %>
        MOVE <<y>> TO <<x>>
        MOVE <<r>> TO <<y>>
    END-PERFORM
    DISPLAY "IS " <<x>>
    <<stop>>.
