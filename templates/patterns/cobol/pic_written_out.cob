*> w: 1..6
*> n: 1..999999
*> m: -999..999
*> t: yes | no | maybe | later
*> p: PIC | PICTURE | PICTURE IS | pic

IDENTIFICATION DIVISION.
PROGRAM-ID. SPELLED.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 N-FIELD <<p>> <<"9" * w>> VALUE <<(n|string)[:w]>>.
01 S-FIELD <<p>> S<<"9" * 3>> VALUE <<m>>.
01 T-FIELD <<p>> <<"X" * w>> VALUE "<<t[:w]>>".
01 Z-FIELD <<p>> <<"Z" * w>>9.
PROCEDURE DIVISION.
    DISPLAY N-FIELD
    DISPLAY S-FIELD
    DISPLAY T-FIELD "."
    MOVE N-FIELD TO Z-FIELD
    DISPLAY Z-FIELD
    MOVE S-FIELD TO Z-FIELD
    DISPLAY Z-FIELD
    STOP RUN.
