*> a: -900..900
*> b: -900..900
*> mark: CR | DB
*> z: ZZ9 | 999 | ZZZ9 | Z,ZZ9
*> acct: ACCT | LEDGER | ACCOUNT
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. CR-DB.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<acct>>-1 PIC S9(3) VALUE <<a>>.
01 <<acct>>-2 PIC S9(3) VALUE <<b>>.
01 <<acct>>-SUM PIC S9(4).
01 SHOW-1 PIC <<z>><<mark>>.
PROCEDURE DIVISION.
    MOVE <<acct>>-1 TO SHOW-1
    DISPLAY "[" SHOW-1 "]"
    MOVE <<acct>>-2 TO SHOW-1
    DISPLAY "[" SHOW-1 "]"
    ADD <<acct>>-1 <<acct>>-2 GIVING <<acct>>-SUM
    MOVE <<acct>>-SUM TO SHOW-1
    DISPLAY "[" SHOW-1 "]"
    <<stop>>.
