*> n: 3..997
*> m: 3..997
*> yes: is a prime number | is prime | PRIME
*> no: is not prime | is composite | NOT PRIME

       IDENTIFICATION DIVISION.
       PROGRAM-ID. IS-IT-PRIME.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77 WS-N       PIC 9(4).
       77 WS-I       PIC 9(4).
       77 WS-Q       PIC 9(4).
       77 WS-R       PIC 9(4).
       77 WS-FOUND   PIC 9.
          88 FOUND-DIVISOR VALUE 1.
       PROCEDURE DIVISION.
       0000-MAIN.
           MOVE <<n>> TO WS-N
           PERFORM 1000-CHECK
           MOVE <<m>> TO WS-N
           PERFORM 1000-CHECK
           STOP RUN.
       1000-CHECK.
           MOVE 0 TO WS-FOUND
           MOVE 2 TO WS-I
           PERFORM UNTIL WS-I * WS-I > WS-N OR FOUND-DIVISOR
               DIVIDE WS-N BY WS-I GIVING WS-Q REMAINDER WS-R
               IF WS-R = ZERO
                   SET FOUND-DIVISOR TO TRUE
               ELSE
                   ADD 1 TO WS-I
               END-IF
           END-PERFORM
           IF FOUND-DIVISOR
               DISPLAY WS-N " <<no>>, " WS-I " divides it"
           ELSE
               DISPLAY WS-N " <<yes>>"
           END-IF.
