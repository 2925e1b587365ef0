*> from: 1880..2060
*> by: 1..5
*> rows: 4..14
*> y: YEAR-NO | WS-YEAR | YR
*> yes: is a leap year | LEAP | leap year

IDENTIFICATION DIVISION.
PROGRAM-ID. LEAPYEAR.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<y>> PIC 9(4) VALUE <<from>>.
PROCEDURE DIVISION.
    PERFORM <<rows>> TIMES
        IF (FUNCTION MOD(<<y>>, 4) = 0 AND FUNCTION MOD(<<y>>, 100) NOT = 0)
           OR FUNCTION MOD(<<y>>, 400) = 0
            DISPLAY <<y>> " <<yes>>"
        ELSE
            DISPLAY <<y>>
        END-IF
        ADD <<by>> TO <<y>>
    END-PERFORM.
    STOP RUN.
