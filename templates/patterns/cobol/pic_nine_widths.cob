*> n: 1..999
*> a: 3..5
*> b: 6..9
*> name: AMOUNT | VAL | NUM | QTY
*> id: PADTEST | WIDTHS | PIC-DEMO

IDENTIFICATION DIVISION.
PROGRAM-ID. <<id>>.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<name>>-1 PIC 9(3) VALUE <<n>>.
01 <<name>>-2 PIC 9(<<a>>).
01 <<name>>-3 PIC 9(<<b>>).
PROCEDURE DIVISION.
    MOVE <<name>>-1 TO <<name>>-2 <<name>>-3
    DISPLAY <<name>>-1
    DISPLAY <<name>>-2
    DISPLAY <<name>>-3
    STOP RUN.
