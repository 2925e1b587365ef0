*> n: 5..20
*> a: 0..3
*> b: 1..5
*> x: FIB-A | PREV | A
*> y: FIB-B | CURR | B
*> z: FIB-C | NEXT-ONE | TEMP
*> w: 5..8
*> stop: STOP RUN | GOBACK

       IDENTIFICATION DIVISION.
       PROGRAM-ID. FIBO.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 <<x>> PIC 9(<<w>>) VALUE <<a>>.
       01 <<y>> PIC 9(<<w>>) VALUE <<b>>.
       01 <<z>> PIC 9(<<w>>).
       PROCEDURE DIVISION.
       *> each number is the sum of the two before
       MAIN-PROC.
           PERFORM SHOW-NEXT <<n>> TIMES.
           <<stop>>.
       SHOW-NEXT.
           DISPLAY <<x>>.
           ADD <<x>> <<y>> GIVING <<z>>.
           MOVE <<y>> TO <<x>>.
           MOVE <<z>> TO <<y>>.
