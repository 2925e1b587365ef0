*> rows: 3..8
*> start: 1..40
*> add: 1..4
*> z: Z9 | ZZ9 | ZZZ9
*> num: N | NEXT-NUM | SEQ-NO
*> stop: STOP RUN | GOBACK

IDENTIFICATION DIVISION.
PROGRAM-ID. FLOYD.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 <<num>> PIC 9(3) VALUE <<start>>.
01 <<num>>-ED PIC Z<<z>>.
01 R PIC 9.
PROCEDURE DIVISION.
MAIN-PARA.
    PERFORM VARYING R FROM 1 BY 1 UNTIL R > <<rows>>
        PERFORM R TIMES
            MOVE <<num>> TO <<num>>-ED
            DISPLAY <<num>>-ED NO ADVANCING
            ADD <<add>> TO <<num>>
        END-PERFORM
        DISPLAY SPACE
    END-PERFORM.
    DISPLAY "NEXT WOULD BE " <<num>>.
    <<stop>>.
