*> loan: 500..4000
*> pay: 150..600
*> rate: 1..3
*> max: 6..12
*> owed: OWED | DEBT | OUTSTANDING

*> Pay back a loan month by month
IDENTIFICATION DIVISION.
PROGRAM-ID. LOAN.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<owed>> PIC S9(5)V99 VALUE <<loan>>.
77 INTEREST PIC 9(4)V99.
77 MONTH-CT PIC 99 VALUE 0.
77 OUT-1 PIC ZZZZ9.99.
PROCEDURE DIVISION.
START-UP.
    PERFORM ONE-MONTH UNTIL <<owed>> NOT > 0 OR MONTH-CT = <<max>>.
    IF <<owed>> > 0
        DISPLAY "STILL OWED AFTER " MONTH-CT " MONTHS"
    ELSE
        DISPLAY "PAID AFTER " MONTH-CT " MONTHS"
    END-IF.
    STOP RUN.
ONE-MONTH.
    ADD 1 TO MONTH-CT.
    COMPUTE INTEREST ROUNDED = <<owed>> * 0.0<<rate>>.
    ADD INTEREST TO <<owed>>.
    IF <<owed>> < <<pay>>
        MOVE 0 TO <<owed>>
    ELSE
        SUBTRACT <<pay>> FROM <<owed>>
    END-IF.
    MOVE <<owed>> TO OUT-1.
    DISPLAY MONTH-CT OUT-1.
