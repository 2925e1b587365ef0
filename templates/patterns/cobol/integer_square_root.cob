*> n: 2..9800
*> r: ROOT | R | GUESS
*> exact: IS A PERFECT SQUARE | exact | no rest
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. ISQRT.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 N PIC 9(4) VALUE <<n>>.
01 <<r>> PIC 9(3) VALUE 0.
01 LEFT-OVER PIC 9(4).
PROCEDURE DIVISION.
    *> largest root that still fits
    PERFORM UNTIL (<<r>> + 1) * (<<r>> + 1) > N
        ADD 1 TO <<r>>
    END-PERFORM
    COMPUTE LEFT-OVER = N - <<r>> ** 2
    DISPLAY N " = " <<r>> " SQUARED + " LEFT-OVER
    IF LEFT-OVER = 0
        DISPLAY "<<exact>>"
    END-IF
    <<stop>>.
