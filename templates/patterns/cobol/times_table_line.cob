*> n: 2..25
*> rows: 5..12
*> op: x | * | times
*> i: I | MULTIPLIER | WS-I
*> p: P | ANSWER | WS-PROD

IDENTIFICATION DIVISION.
PROGRAM-ID. TIMES-TAB.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<i>> PIC 99.
01 <<p>> PIC ZZ9.
PROCEDURE DIVISION.
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<rows>>
        MULTIPLY <<i>> BY <<n>> GIVING <<p>>
        DISPLAY "<<n>> <<op>> " <<i>> " =" <<p>>
    END-PERFORM
    STOP RUN.
