*> m: 1..12
*> n: 2..8
*> y: 1996..2032
*> fld: MONTH-NO | WS-MONTH | MM

IDENTIFICATION DIVISION.
PROGRAM-ID. MONTH-DAYS.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<fld>> PIC 99 VALUE <<m>>.
01 YEAR-NO PIC 9(4) VALUE <<y>>.
01 DAYS-IN PIC 99.
PROCEDURE DIVISION.
MAIN.
    PERFORM <<n>> TIMES
        PERFORM FIND-DAYS
        DISPLAY YEAR-NO "-" <<fld>> ": " DAYS-IN
        ADD 1 TO <<fld>>
        IF <<fld>> > 12
            MOVE 1 TO <<fld>>
            ADD 1 TO YEAR-NO
        END-IF
    END-PERFORM.
    STOP RUN.
FIND-DAYS.
    EVALUATE <<fld>>
        WHEN 4 WHEN 6 WHEN 9 WHEN 11
            MOVE 30 TO DAYS-IN
        WHEN 2
            IF FUNCTION MOD(YEAR-NO, 4) = 0
                MOVE 29 TO DAYS-IN
            ELSE
                MOVE 28 TO DAYS-IN
            END-IF
        WHEN OTHER
            MOVE 31 TO DAYS-IN
    END-EVALUATE.
END PROGRAM MONTH-DAYS.
