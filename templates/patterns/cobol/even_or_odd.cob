*> n: 1..9998
*> k: 2..6
*> q: QUOTIENT-X | Q | WS-QUOT
*> r: REM-X | R | WS-REM
*> even: EVEN | even number | is even
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. EVENODD.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WS-NUM PIC 9(5) VALUE <<n>>.
01 <<q>> PIC 9(5).
01 <<r>> PIC 9.
PROCEDURE DIVISION.
    *> the rest tells
    PERFORM <<k>> TIMES
        DIVIDE WS-NUM BY 2 GIVING <<q>> REMAINDER <<r>>
        IF <<r>> = 0
            DISPLAY WS-NUM " <<even>>"
        ELSE
            DISPLAY WS-NUM " <<even|replace("EVEN", "ODD")|replace("even", "odd")>>"
        END-IF
        ADD <<k>> TO WS-NUM
    END-PERFORM
    <<stop>>.
