*> n: 25..400
*> size: 4..24
*> thing: EGGS | BOTTLES | COOKIES | PENS | APPLES
*> box: boxes | crates | bags | packs

       IDENTIFICATION DIVISION.
       PROGRAM-ID. PACKING.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<thing>>      PIC 9(3) VALUE <<n>>.
       01 PER-BOX        PIC 99   VALUE <<size>>.
       01 FULL-BOXES     PIC 9(3).
       01 LEFT-OVER      PIC 99.
       01 OUT-1          PIC ZZ9.
       PROCEDURE DIVISION.
           DIVIDE PER-BOX INTO <<thing>> GIVING FULL-BOXES REMAINDER LEFT-OVER.
           MOVE FULL-BOXES TO OUT-1.
           DISPLAY "Full <<box>>:" OUT-1.
           MOVE LEFT-OVER TO OUT-1.
           DISPLAY "Left over:" OUT-1.
           IF LEFT-OVER > 0
               ADD 1 TO FULL-BOXES
           END-IF.
           MOVE FULL-BOXES TO OUT-1.
           DISPLAY "Needed:" OUT-1.
           STOP RUN.
