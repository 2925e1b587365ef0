*> from: 2..90
*> len: 5..15
*> best: BEST | LONGEST | RECORD-LEN

IDENTIFICATION DIVISION.
PROGRAM-ID. COLLATZ-LEN.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 START-NO PIC 9(3).
77 CURRENT-NO PIC 9(7).
77 STEP-CT PIC 9(3).
77 <<best>> PIC 9(3) VALUE 0.
77 <<best>>-AT PIC 9(3).
PROCEDURE DIVISION.
    PERFORM VARYING START-NO FROM <<from>> BY 1 UNTIL START-NO > <<from + len>>
        MOVE START-NO TO CURRENT-NO
        MOVE 0 TO STEP-CT
        PERFORM UNTIL CURRENT-NO = 1
            IF FUNCTION MOD(CURRENT-NO, 2) = 1
                COMPUTE CURRENT-NO = CURRENT-NO * 3 + 1
            ELSE
                COMPUTE CURRENT-NO = CURRENT-NO / 2
            END-IF
            ADD 1 TO STEP-CT
        END-PERFORM
        IF STEP-CT > <<best>>
            MOVE STEP-CT TO <<best>>
            MOVE START-NO TO <<best>>-AT
        END-IF
    END-PERFORM
    DISPLAY "FROM <<from>> TO <<from + len>>"
    DISPLAY "LONGEST: " <<best>>-AT " WITH " <<best>> " STEPS"
    STOP RUN.
