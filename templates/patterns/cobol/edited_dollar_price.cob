*> a: 1..9999
*> ac: 10..99
*> b: 1..120
*> bc: 10..99
*> pic: $$,$$9.99 | $Z,ZZ9.99 | $$$$9.99 | $9,999.99
*> head: Price | Cost | Fee | Charge
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. MONEY.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 WS-A PIC 9(4)V99 VALUE <<a>>.<<ac>>.
       01 WS-B PIC 9(4)V99 VALUE <<b>>.<<bc>>.
       01 WS-OUT PIC <<pic>>.
       PROCEDURE DIVISION.
       *> floating and fixed dollar signs
       MAIN.
           MOVE WS-A TO WS-OUT.
           DISPLAY "<<head>> 1: " WS-OUT.
           MOVE WS-B TO WS-OUT.
           DISPLAY "<<head>> 2: " WS-OUT.
           SUBTRACT WS-B FROM 10000 GIVING WS-OUT.
           DISPLAY "<<head>> 3: " WS-OUT.
           <<stop>>.
