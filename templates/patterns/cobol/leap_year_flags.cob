*> a: 1600..2400
*> c: 15..24
*> pre: WS- | LY- | W-
*> yes: LEAP YEAR | YES
*> no: COMMON YEAR | NO

IDENTIFICATION DIVISION.
PROGRAM-ID. LEAP88.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<pre>>YEAR      PIC 9(4).
01 <<pre>>Q         PIC 9(4).
01 <<pre>>R4        PIC 9(3).
01 <<pre>>R100      PIC 9(3).
01 <<pre>>R400      PIC 9(3).
01 <<pre>>SWITCH    PIC X VALUE "N".
   88 IS-LEAP       VALUE "Y".
   88 NOT-LEAP      VALUE "N".
PROCEDURE DIVISION.
100-MAIN.
    MOVE <<a>> TO <<pre>>YEAR.
    PERFORM 200-TEST.
    MOVE <<c>>00 TO <<pre>>YEAR.
    PERFORM 200-TEST.
    STOP RUN.
200-TEST.
    SET NOT-LEAP TO TRUE.
    DIVIDE <<pre>>YEAR BY 4 GIVING <<pre>>Q REMAINDER <<pre>>R4.
    DIVIDE <<pre>>YEAR BY 100 GIVING <<pre>>Q REMAINDER <<pre>>R100.
    DIVIDE <<pre>>YEAR BY 400 GIVING <<pre>>Q REMAINDER <<pre>>R400.
    IF <<pre>>R4 = 0 AND <<pre>>R100 > 0
        SET IS-LEAP TO TRUE.
    IF <<pre>>R400 = 0
        SET IS-LEAP TO TRUE.
    IF IS-LEAP
        DISPLAY <<pre>>YEAR ": <<yes>>"
    ELSE
        DISPLAY <<pre>>YEAR ": <<no>>".
END PROGRAM LEAP88.
