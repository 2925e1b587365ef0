*> a: 1..99
*> b: 2..12
*> n: N | DIVIDEND | WS-A
*> note: MOD and REM | two kinds of remainder | signs matter

IDENTIFICATION DIVISION.
PROGRAM-ID. MODREM.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<n>> PIC S9(3).
01 M-OUT PIC S9(3).
01 R-OUT PIC S9(3).
PROCEDURE DIVISION.
*> MOD follows the divisor, REM the dividend
MAIN.
    DISPLAY "<<note>>".
    MOVE <<a>> TO <<n>>.
    PERFORM SHOW-BOTH.
    COMPUTE <<n>> = 0 - <<n>>.
    PERFORM SHOW-BOTH.
    STOP RUN.
SHOW-BOTH.
    COMPUTE M-OUT = FUNCTION MOD(<<n>>, <<b>>).
    COMPUTE R-OUT = FUNCTION REM(<<n>>, <<b>>).
    DISPLAY <<n>> " MOD <<b>> = " M-OUT ", REM " R-OUT.
