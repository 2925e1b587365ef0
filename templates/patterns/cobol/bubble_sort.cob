*> a: 1..99
*> b: 1..99
*> c: 1..99
*> d: 1..99
*> e: 1..99
*> sign: > | <
*> tab: NUM | ELEM | CELL | VAL

IDENTIFICATION DIVISION.
PROGRAM-ID. BUBBLE.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 ARR.
   05 <<tab>> PIC 99 OCCURS 5 TIMES.
01 I PIC 9.
01 J PIC 9.
01 J2 PIC 9.
01 SWAP-TMP PIC 99.
PROCEDURE DIVISION.
MAIN-PARA.
<% for v in [a, b, c, d, e] %>
    MOVE <<v>> TO <<tab>>(<<loop.index>>).
<% endfor %>
    PERFORM SHOW-ALL.
    PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
        PERFORM VARYING J FROM 1 BY 1 UNTIL J > 5 - I
            COMPUTE J2 = J + 1
            IF <<tab>>(J) <<sign>> <<tab>>(J2)
                MOVE <<tab>>(J) TO SWAP-TMP
                MOVE <<tab>>(J2) TO <<tab>>(J)
                MOVE SWAP-TMP TO <<tab>>(J2)
            END-IF
        END-PERFORM
    END-PERFORM.
    PERFORM SHOW-ALL.
    STOP RUN.
SHOW-ALL.
    DISPLAY <<tab>>(1) " " <<tab>>(2) " " <<tab>>(3) " " <<tab>>(4) " " <<tab>>(5).
