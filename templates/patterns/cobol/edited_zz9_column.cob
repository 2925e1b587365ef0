*> first: 1..9
*> factor: 2..9
*> rows: 3..8
*> z: 2..6
*> i: I | IDX | WS-I | CTR
*> out: OUT-NUM | SHOWN | EDITED

IDENTIFICATION DIVISION.
PROGRAM-ID. COLUMN-OUT.
DATA DIVISION.
WORKING-STORAGE SECTION.
77 <<i>> PIC 99 VALUE 0.
77 POWER-NUM PIC 9(9) VALUE <<first>>.
77 <<out>> PIC Z(<<z>>)9.
PROCEDURE DIVISION.
    PERFORM VARYING <<i>> FROM 1 BY 1 UNTIL <<i>> > <<rows>>
        MOVE POWER-NUM TO <<out>>
        DISPLAY <<i>> ":" <<out>>
        MULTIPLY <<factor>> BY POWER-NUM
    END-PERFORM
    STOP RUN.
