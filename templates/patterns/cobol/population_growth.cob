*> p: 100..900
*> r: 2..40
*> goal: 2..5
*> what: RABBITS | BACTERIA | FISH | USERS
*> t: YEAR-X | WEEK-X | PERIOD-X
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. GROWTH.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<what>> PIC 9(5) VALUE <<p>>.
01 <<t>> PIC 99 VALUE 0.
01 OUT-N PIC ZZ,ZZ9.
PROCEDURE DIVISION.
    PERFORM UNTIL <<what>> >= <<p * goal>> OR <<t>> = 15
        ADD 1 TO <<t>>
        COMPUTE <<what>> = <<what>> * (100 + <<r>>) / 100
        MOVE <<what>> TO OUT-N
        DISPLAY <<t>> OUT-N
    END-PERFORM
    DISPLAY "<<what>> AFTER " <<t>> ": " <<what>>
    <<stop>>.
