*> lo: 1..12
*> n: 13..26
*> a: A | X | LEG-1
*> c: C | Z | HYP

       IDENTIFICATION DIVISION.
       PROGRAM-ID. TRIPLES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<a>> PIC 99.
       01 B2 PIC 99.
       01 <<c>> PIC 99.
       01 CT PIC 99 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM VARYING <<a>> FROM <<lo>> BY 1 UNTIL <<a>> > <<n>>
               PERFORM VARYING B2 FROM <<a>> BY 1 UNTIL B2 > <<n>>
                   PERFORM VARYING <<c>> FROM B2 BY 1 UNTIL <<c>> > <<n>>
                       IF <<a>> ** 2 + B2 ** 2 = <<c>> ** 2
                           DISPLAY <<a>> " " B2 " " <<c>>
                           ADD 1 TO CT
                       END-IF
                   END-PERFORM
               END-PERFORM
           END-PERFORM.
           DISPLAY CT " FOUND".
           STOP RUN.
