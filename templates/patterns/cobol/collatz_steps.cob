*> n: 3..26
*> x: N | VALUE-N | WS-NUM
*> steps: STEPS | STEP-COUNT | CNT
*> pic: 9(5) | 9(4) | 9(6)

       *> halve it or triple it and add one
       IDENTIFICATION DIVISION.
       PROGRAM-ID. COLLATZ.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<x>> PIC <<pic>> VALUE <<n>>.
       01 <<steps>> PIC 9(3) VALUE 0.
       01 HIGHEST PIC <<pic>> VALUE <<n>>.
       PROCEDURE DIVISION.
           PERFORM UNTIL <<x>> = 1 OR <<steps>> > 20
               DISPLAY <<x>>
               IF FUNCTION MOD(<<x>>, 2) = 0
                   DIVIDE 2 INTO <<x>>
               ELSE
                   COMPUTE <<x>> = 3 * <<x>> + 1
               END-IF
               IF <<x>> > HIGHEST MOVE <<x>> TO HIGHEST END-IF
               ADD 1 TO <<steps>>
           END-PERFORM
           DISPLAY "STEPS " <<steps>> " HIGHEST " HIGHEST
           STOP RUN.
