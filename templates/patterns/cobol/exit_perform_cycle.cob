*> n: 10..30
*> skip: 2..4
*> stop: 12..28
*> i: I | NUM | K
*> why: stopped at | enough at | leaving at

IDENTIFICATION DIVISION.
PROGRAM-ID. CYCLES.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<i>> PIC 99.
01 KEPT-SUM PIC 9(4) VALUE 0.
PROCEDURE DIVISION.
    *> CYCLE goes on with the next one
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<n>>
        IF FUNCTION MOD(<<i>>, <<skip>>) NOT = 0
            EXIT PERFORM CYCLE
        END-IF
        IF <<i>> > <<stop>>
            DISPLAY "<<why>> " <<i>>
            EXIT PERFORM
        END-IF
        DISPLAY <<i>>
        ADD <<i>> TO KEPT-SUM
    END-PERFORM
    DISPLAY "SUM " KEPT-SUM
    STOP RUN.
