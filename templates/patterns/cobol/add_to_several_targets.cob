*> n: 1..40
*> a: 0..50
*> b: 0..50
*> c: 0..50
*> set: X,Y,Z | JAN,FEB,MAR | LEFT-BOX,MID-BOX,RIGHT-BOX
*> stop: STOP RUN | GOBACK

<% set v = set.split(",") %>
IDENTIFICATION DIVISION.
PROGRAM-ID. MULTI-ADD.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<v[0]>> PIC 9(3) VALUE <<a>>.
77 <<v[1]>> PIC 9(3) VALUE <<b>>.
77 <<v[2]>> PIC 9(3) VALUE <<c>>.
77 ALL-OF-IT PIC 9(4).
PROCEDURE DIVISION.
    ADD <<n>> TO <<v[0]>> <<v[1]>> <<v[2]>>.
    DISPLAY <<v[0]>> SPACE <<v[1]>> SPACE <<v[2]>>.
    ADD <<v[0]>> <<v[1]>> TO <<v[2]>>.
    DISPLAY <<v[0]>> SPACE <<v[1]>> SPACE <<v[2]>>.
    ADD <<v[0]>> <<v[1]>> <<v[2]>> GIVING ALL-OF-IT.
    DISPLAY "TOGETHER " ALL-OF-IT.
    <<stop>>.
