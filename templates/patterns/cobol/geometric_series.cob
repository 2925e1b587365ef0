*> a: 10..900
*> q: 2 | 3 | 4 | 5
*> n: 4..10
*> d: 2..4
*> part: TERM | PIECE | SHARE
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. SERIES.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<part>>-VAL PIC 9(3)V9(<<d>>) VALUE <<a>>.
01 SUM-VAL PIC 9(4)V9(<<d>>) VALUE 0.
PROCEDURE DIVISION.
    PERFORM <<n>> TIMES
        ADD <<part>>-VAL TO SUM-VAL
        DISPLAY <<part>>-VAL " " SUM-VAL
        DIVIDE <<q>> INTO <<part>>-VAL ROUNDED
    END-PERFORM
    <<stop>>.
