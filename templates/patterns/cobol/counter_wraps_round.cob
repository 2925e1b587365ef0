*> start: 5..9
*> add: 1..3
*> rows: 4..9
*> name: WHEEL | ODOMETER | DIAL | DIGIT
*> w: 9 | 99
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. WRAPS.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<name>> PIC <<w>> VALUE <<start if w == "9" else start + 88>>.
PROCEDURE DIVISION.
    PERFORM <<rows>> TIMES
        DISPLAY <<name>>
        COMPUTE <<name>> = FUNCTION MOD(<<name>> + <<add>>, <<10 if w == "9" else 100>>)
    END-PERFORM
    <<stop>>.
