*> n: 20..60
*> tab: MARKED | CROSSED | SIEVE-X
*> w: 99 | 9(3)
*> stop: STOP RUN | GOBACK

       *> Sieve of Eratosthenes
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SIEVE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 SIEVE-TABLE.
          05 <<tab>> PIC 9 OCCURS 60 TIMES.
       01 I PIC <<w>>.
       01 J PIC 9(3).
       01 FOUND-CT PIC 99 VALUE 0.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > <<n>>
               MOVE 0 TO <<tab>>(I)
           END-PERFORM
           PERFORM VARYING I FROM 2 BY 1 UNTIL I > <<n>>
               IF <<tab>>(I) = 0
                   DISPLAY I
                   ADD 1 TO FOUND-CT
                   COMPUTE J = I * I
                   PERFORM UNTIL J > <<n>>
                       MOVE 1 TO <<tab>>(J)
                       ADD I TO J
                   END-PERFORM
               END-IF
           END-PERFORM
           DISPLAY FOUND-CT " PRIMES UP TO <<n>>"
           <<stop>>.
