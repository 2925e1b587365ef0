*> cells: OOX XO XX |  XXXOO  O | XOX OXXO | XXOO X OX | OXOXOX XO | XX OO    | X O X O X
*> v: ! | : | / | ;
*> h: -+-+- | ===== | --*-- | .....
*> who: X | O

       IDENTIFICATION DIVISION.
       PROGRAM-ID. TTT.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 BOARD-X PIC X(9) VALUE "<<cells>>".
       01 I PIC 99.
       01 OWN PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 3 UNTIL I > 9
               DISPLAY BOARD-X(I:1) "<<v>>" BOARD-X(I + 1:1) "<<v>>" BOARD-X(I + 2:1)
               IF I < 7 DISPLAY "<<h>>" END-IF
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 9
               IF BOARD-X(I:1) = "<<who>>" ADD 1 TO OWN END-IF
           END-PERFORM
           DISPLAY "<<who>>: " OWN
           STOP RUN.
