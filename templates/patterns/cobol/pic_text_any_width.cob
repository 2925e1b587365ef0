*> w: 1..24
*> v: 1..24
*> txt: a | ok | sum | line | hello | record | balance | quarterly | end of file | a longer sentence
*> kind: X | A

IDENTIFICATION DIVISION.
PROGRAM-ID. TXTWIDTH.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 TXT-1 PIC <<kind>>(<<w>>) VALUE "<<txt[:w]>>".
01 TXT-2 PIC <<kind>>(<<v>>).
PROCEDURE DIVISION.
    MOVE TXT-1 TO TXT-2
    DISPLAY TXT-1 "<"
    DISPLAY TXT-2 "<"
    STOP RUN.
