*> n: 2..11
*> seed: 1..9
*> z: ZZZ9 | Z(4)9
*> tab: COEFF | PASCAL-N | C
*> stop: STOP RUN | GOBACK

       *> Pascal's triangle
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PASCAL-ROWS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 ROW-AREA.
          05 <<tab>> PIC 9(4) OCCURS 13 TIMES.
       77 R PIC 99.
       77 K PIC 99.
       77 ED PIC <<z>>.
       PROCEDURE DIVISION.
           PERFORM VARYING K FROM 1 BY 1 UNTIL K > 13
               MOVE 0 TO <<tab>>(K)
           END-PERFORM
           MOVE <<seed>> TO <<tab>>(1)
           PERFORM VARYING R FROM 1 BY 1 UNTIL R > <<n>>
               PERFORM VARYING K FROM 1 BY 1 UNTIL K > R
                   MOVE <<tab>>(K) TO ED
                   DISPLAY ED NO ADVANCING
               END-PERFORM
               DISPLAY " :"
               PERFORM VARYING K FROM R BY -1 UNTIL K < 1
                   ADD <<tab>>(K) TO <<tab>>(K + 1)
               END-PERFORM
           END-PERFORM
           <<stop>>.
