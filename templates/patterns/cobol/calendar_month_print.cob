*> len: 28 | 29 | 30 | 31
*> first: 1..7
*> head: Mo Tu We Th Fr Sa Su | MO TU WE TH FR SA SU |  M  T  W  T  F  S  S
*> month: January | MAY 2024 | October | DECEMBER

       IDENTIFICATION DIVISION.
       PROGRAM-ID. CALENDAR.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 D PIC 99.
       01 W PIC 9 VALUE <<first>>.
       01 D-OUT PIC Z9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY "<<month>>"
           DISPLAY "<<head>>"
           PERFORM <<first - 1>> TIMES
               DISPLAY "   " NO ADVANCING
           END-PERFORM
           PERFORM VARYING D FROM 1 BY 1 UNTIL D > <<len>>
               MOVE D TO D-OUT
               DISPLAY D-OUT " " NO ADVANCING
               ADD 1 TO W
               IF W > 7
                   DISPLAY "."
                   MOVE 1 TO W
               END-IF
           END-PERFORM
           DISPLAY "END"
           STOP RUN.
