*> n: 1000..99999
*> small: 1..3
*> name: BIG | LONG | FULL
*> short: SMALL | CUT | TAIL

IDENTIFICATION DIVISION.
PROGRAM-ID. TRUNC.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<name>>-NUM PIC 9(5) VALUE <<n>>.
01 <<short>>-NUM PIC 9(<<small>>).
PROCEDURE DIVISION.
    MOVE <<name>>-NUM TO <<short>>-NUM
    DISPLAY "Before: " <<name>>-NUM
    DISPLAY "After: " <<short>>-NUM
    STOP RUN.
