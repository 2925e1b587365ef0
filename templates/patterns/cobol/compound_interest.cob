*> p: 100..5000
*> r: 2..12
*> years: 3..12
*> bal: BALANCE | SAVINGS | ACCT-BAL
*> y: YEAR-CT | Y | WS-YEAR
*> pic: ZZ,ZZ9.99 | Z(5)9.99 | $$$,$$9.99
*> stop: STOP RUN | GOBACK

*> Interest that earns interest
IDENTIFICATION DIVISION.
PROGRAM-ID. COMPOUND.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<bal>>      PIC 9(5)V99 VALUE <<p>>.
77 <<bal>>-ED   PIC <<pic>>.
77 <<y>>        PIC 99.
PROCEDURE DIVISION.
MAIN-PARA.
    DISPLAY "YEAR   BALANCE".
    PERFORM ONE-YEAR VARYING <<y>> FROM 1 BY 1 UNTIL <<y>> > <<years>>.
    <<stop>>.
ONE-YEAR.
    COMPUTE <<bal>> ROUNDED = <<bal>> * (1 + <<r>> / 100).
    MOVE <<bal>> TO <<bal>>-ED.
    DISPLAY <<y>> "   " <<bal>>-ED.
