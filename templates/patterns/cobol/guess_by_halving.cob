*> secret: 1..100
*> top: 100 | 127 | 120
*> lo: LOW-END | LO | MIN-G
*> hi: HIGH-END | HI | MAX-G
*> yes: GOT IT | found | correct

IDENTIFICATION DIVISION.
PROGRAM-ID. GUESSING.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<lo>> PIC 9(3) VALUE 1.
01 <<hi>> PIC 9(3) VALUE <<top>>.
01 GUESS PIC 9(3) VALUE 0.
01 TRIES PIC 9 VALUE 0.
PROCEDURE DIVISION.
*> always guess the middle
MAIN-PARA.
    PERFORM ONE-GUESS UNTIL GUESS = <<secret>>.
    DISPLAY "<<yes>> AFTER " TRIES.
    STOP RUN.
ONE-GUESS.
    ADD 1 TO TRIES.
    COMPUTE GUESS = (<<lo>> + <<hi>>) / 2.
    IF GUESS < <<secret>>
        DISPLAY GUESS " TOO LOW"
        COMPUTE <<lo>> = GUESS + 1
    ELSE
        IF GUESS > <<secret>>
            DISPLAY GUESS " TOO HIGH"
            COMPUTE <<hi>> = GUESS - 1
        END-IF
    END-IF.
