*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> f1: GOLD | TOP-1 | LARGEST
*> f2: SILVER | TOP-2 | SECOND-BEST

IDENTIFICATION DIVISION.
PROGRAM-ID. PODIUM.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 RUNNERS.
   05 PTS PIC 99 OCCURS 5 TIMES.
01 I PIC 9.
01 <<f1>> PIC 99 VALUE 0.
01 <<f2>> PIC 99 VALUE 0.
PROCEDURE DIVISION.
    MOVE <<a>> TO PTS(1). MOVE <<b>> TO PTS(2). MOVE <<c>> TO PTS(3).
    MOVE <<d>> TO PTS(4). MOVE <<e>> TO PTS(5).
    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
        EVALUATE TRUE
            WHEN PTS(I) > <<f1>>
                MOVE <<f1>> TO <<f2>>
                MOVE PTS(I) TO <<f1>>
            WHEN PTS(I) > <<f2>>
                MOVE PTS(I) TO <<f2>>
        END-EVALUATE
    END-PERFORM
    DISPLAY "<<f1>> " <<f1>>
    DISPLAY "<<f2>> " <<f2>>
    STOP RUN.
